import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {Card} from './Card';
import {Cards} from './Cards';

// A host with a single error page shows the English one everywhere, so each page speaks to
// readers of the other languages in their own words; these are therefore not translated.
const INVITATIONS: Record<string, string> = {
  en: 'Read this site in English',
  ru: 'Читать этот сайт на русском',
};

/** The body of the "not found" page: what may have happened, and the ways onward. */
export function NotFoundMessage(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const others = i18n.locales.filter((locale) => locale !== i18n.currentLocale);
  return (
    <main className="container margin-vert--xl">
      <Heading as="h1">
        <Translate id="site.notFound.title" description="The heading of the 404 page">
          This page does not exist
        </Translate>
      </Heading>
      <p>
        <Translate id="site.notFound.explanation" description="The first paragraph of the 404 page">
          The link may be old or mistyped. One of these pages probably has what you were looking
          for:
        </Translate>
      </p>
      <Cards>
        <Card
          icon="compass"
          href="/docs/dbt-apis/authentication"
          title={translate({
            id: 'site.notFound.chooser.title',
            message: 'Choose a token',
            description: 'Title of the card that leads to the chooser',
          })}
        >
          <Translate id="site.notFound.chooser.text" description="Text of the chooser's card">
            The token types compared, and the chooser.
          </Translate>
        </Card>
        <Card
          icon="person"
          href="/docs/dbt-apis/user-tokens"
          title={translate({
            id: 'site.notFound.userTokens.title',
            message: 'Personal access tokens',
            description: 'Title of the card that leads to the PAT page',
          })}
        >
          <Translate id="site.notFound.userTokens.text" description="Text of the PAT card">
            Create, use, rotate and delete a PAT.
          </Translate>
        </Card>
        <Card
          icon="robot"
          href="/docs/dbt-apis/service-tokens"
          title={translate({
            id: 'site.notFound.serviceTokens.title',
            message: 'Service tokens',
            description: 'Title of the card that leads to the service token page',
          })}
        >
          <Translate id="site.notFound.serviceTokens.text" description="Text of that card">
            Permission sets per plan, rotation, errors.
          </Translate>
        </Card>
      </Cards>
      {others.map((locale) => (
        <p key={locale} lang={i18n.localeConfigs[locale]?.htmlLang}>
          <a href={i18n.localeConfigs[locale]?.baseUrl}>{INVITATIONS[locale]}</a>
        </p>
      ))}
    </main>
  );
}
