import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Card} from '../Card';
import {Cards} from '../Cards';
import styles from './NotFound.module.css';
import {OTHER_LANGUAGES} from './otherLanguages';
import {Suggestion} from './Suggestion';

/** The body of the "not found" page: what may have happened, and the ways onward. */
export function NotFoundMessage(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const others = i18n.locales.filter((locale) => locale !== i18n.currentLocale);
  return (
    <main className={clsx('container margin-vert--xl', styles.body)}>
      <Heading as="h1">
        <Translate id="site.notFound.title" description="The heading of the 404 page">
          This page does not exist
        </Translate>
      </Heading>
      <Suggestion />
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
      <p>
        <Translate
          id="site.notFound.search"
          description="Leads to the search from the 404 page"
          values={{key: <kbd>/</kbd>}}
        >
          {'The search finds every page by a word, an error code, or an old name: press {key}.'}
        </Translate>{' '}
        <Link to="/docs/questions">
          <Translate id="site.notFound.questions" description="Link to the list of questions">
            Questions people ask
          </Translate>
        </Link>
      </p>
      {others.map((locale) => {
        const {htmlLang, baseUrl} = i18n.localeConfigs[locale] ?? {};
        const words = OTHER_LANGUAGES[locale];
        return (
          words && (
            <section key={locale} lang={htmlLang} className="margin-top--lg">
              <h2>{words.title}</h2>
              <p>{words.text}</p>
              <ul>
                <li>
                  <a href={baseUrl}>{words.home}</a>
                </li>
                <li>
                  <a
                    href={`${baseUrl}docs/dbt-apis/authentication#which-token-type-should-you-use`}
                  >
                    {words.chooser}
                  </a>
                </li>
                <li>
                  <a href={`${baseUrl}docs/questions`}>{words.questions}</a>
                </li>
              </ul>
            </section>
          )
        );
      })}
    </main>
  );
}
