import {describe, expect, it} from 'vitest';
import {
  areas,
  endpoints,
  holds,
  minimumPlan,
  type Need,
  type PermissionSetId,
  type PlanId,
  permissionSets,
  permissionSetsOnPlan,
  plans,
  type SetOption,
  tokenTypes,
  type Workflow,
  type WorkflowEntry,
  workflows,
} from '../../../src/facts';

const byNumber = (number: number): Workflow => {
  const found = workflows.find((workflow) => workflow.number === number);
  if (found === undefined) throw new Error(`no workflow ${number}`);
  return found;
};

/** Every option of a workflow with the plan it is meant for. */
const optionsOf = ({permissionSets: byPlan = {}}: WorkflowEntry): [PlanId, SetOption][] =>
  Object.entries(byPlan).flatMap(([plan, recommended]) =>
    [recommended, ...(recommended.anyOf ?? [])].map(
      (option) => [plan as PlanId, option] as [PlanId, SetOption],
    ),
  );

const covers = (sets: readonly PermissionSetId[], needs: readonly Need[]) =>
  needs.every((need) => sets.some((set) => holds(set, need) === 'yes'));

const numbers = (some: readonly Workflow[]) => some.map(({number}) => number).sort((a, b) => a - b);

describe('workflows', () => {
  it('are numbered 1 to 64 without a gap', () => {
    expect(numbers(workflows)).toEqual(Array.from({length: 64}, (_, index) => index + 1));
  });

  it('belong to known areas, each of which has some, in the order of the areas', () => {
    const met = [...new Set(workflows.map(({area}) => area))];
    expect(met).toEqual(areas.map(({id}) => id));
  });

  it('answer with a known credential', () => {
    const known = ['none', ...tokenTypes.map(({id}) => id)];
    const answers = workflows.flatMap(({credential, alternatives = []}) => [
      credential,
      ...alternatives.map((alternative) => alternative.credential),
    ]);
    expect(answers.filter((answer) => !known.includes(answer))).toEqual([]);
    expect(answers).not.toContain('user-api-key');
  });

  it('offer no alternative that equals the recommendation', () => {
    const same = workflows.filter(({credential, alternatives = []}) =>
      alternatives.some((alternative) => alternative.credential === credential),
    );
    expect(same).toEqual([]);
  });

  it('give these credentials, as the rows of the decision model do', () => {
    const answered = (credential: string) =>
      numbers(workflows.filter((workflow) => workflow.credential === credential));
    expect({
      'personal-access-token': answered('personal-access-token'),
      'oauth-client': answered('oauth-client'),
      'dbt-login': answered('dbt-login'),
      'scim-token': answered('scim-token'),
      'state-oauth-client': answered('state-oauth-client'),
      'third-party-token': answered('third-party-token'),
      none: answered('none'),
    }).toEqual({
      'personal-access-token': [7, 8, 10, 28, 35, 36, 44, 47, 48],
      'oauth-client': [3, 33, 38, 39],
      'dbt-login': [11],
      'scim-token': [49],
      'state-oauth-client': [14],
      'third-party-token': [63, 64],
      none: [21, 32],
    });
  });
});

describe('permission sets of a workflow', () => {
  it('stand only with service tokens', () => {
    const wrong = workflows.filter(
      (workflow) =>
        (workflow.permissionSets ?? workflow.unconfirmedSets ?? workflow.setsByNeed) !==
          undefined && workflow.credential !== 'service-token',
    );
    expect(numbers(wrong)).toEqual([]);
  });

  it('are there for every service token but where need decides or no page says', () => {
    const without = workflows.filter(
      (workflow) =>
        workflow.credential === 'service-token' && workflow.permissionSets === undefined,
    );
    expect(numbers(without)).toEqual([1, 2, 9, 62]);
    expect(numbers(without.filter(({setsByNeed}) => setsByNeed))).toEqual([1, 2, 9]);
  });

  it('are there for every plan on which the workflow is said to work', () => {
    const missing = workflows
      .filter((workflow) => workflow.permissionSets !== undefined)
      .flatMap((workflow) =>
        workflow.plans
          .filter((plan) => workflow.permissionSets?.[plan] === undefined)
          .map((plan) => `${workflow.id} on ${plan}`),
      );
    expect(missing).toEqual([]);
  });

  it('may all stand on a service token of their plan', () => {
    const forbidden = workflows.flatMap((workflow) =>
      optionsOf(workflow).flatMap(([plan, {allOf}]) =>
        allOf
          .filter((set) => !permissionSetsOnPlan(plan).includes(set))
          .map((set) => `${workflow.id}: ${set} on ${plan}`),
      ),
    );
    expect(forbidden).toEqual([]);
  });

  it('are never empty, never repeated, and no option is offered twice', () => {
    for (const workflow of workflows) {
      const seen = new Set<string>();
      for (const [plan, {allOf}] of optionsOf(workflow)) {
        expect(allOf.length, workflow.id).toBeGreaterThan(0);
        expect(new Set(allOf).size, workflow.id).toBe(allOf.length);
        const key = `${plan}: ${[...allOf].sort()}`;
        expect(seen.has(key), `${workflow.id} ${key}`).toBe(false);
        seen.add(key);
      }
    }
  });

  it('on Starter are the Semantic Layer set alone', () => {
    const starter = workflows.flatMap((workflow) =>
      optionsOf(workflow)
        .filter(([plan]) => plan === 'starter' || plan === 'developer')
        .map(([, {allOf}]) => allOf),
    );
    expect(starter.length).toBeGreaterThan(0);
    for (const sets of starter) expect(sets).toEqual(['semantic-layer-only']);
  });

  it('are the same on both Enterprise plans, where both are named', () => {
    for (const {id, permissionSets: byPlan} of workflows) {
      if (byPlan?.enterprise) expect(byPlan['enterprise-plus'], id).toEqual(byPlan.enterprise);
    }
  });

  it('are unconfirmed only where the service token page lists them not', () => {
    const unconfirmed = workflows.flatMap(({unconfirmedSets = []}) =>
      unconfirmedSets.map(({allOf, confidence}) => ({allOf, confidence})),
    );
    expect(unconfirmed.length).toBeGreaterThan(0);
    for (const {allOf, confidence} of unconfirmed) {
      expect(confidence).toBe('open');
      for (const set of allOf) {
        expect(permissionSets.find(({id}) => id === set)?.onServiceToken, set).toBe('not-listed');
      }
    }
  });

  it('never name Fusion admin, for tokens or for people', () => {
    const named = workflows.flatMap((workflow) => [
      ...optionsOf(workflow).flatMap(([, {allOf}]) => allOf),
      ...(workflow.unconfirmedSets ?? []).flatMap(({allOf}) => allOf),
      ...(workflow.personNeeds ?? []),
    ]);
    expect(named).not.toContain('fusion-admin');
    expect(named).toContain('account-admin');
  });

  it('cover the needs of the workflow by the table of rights', () => {
    const uncovered = workflows.flatMap((workflow) => {
      const {needs} = workflow;
      if (needs === undefined) return [];
      return optionsOf(workflow)
        .filter(([plan, {allOf}]) => plan !== 'starter' && !covers(allOf, needs))
        .map(([plan, {allOf}]) => `${workflow.id} on ${plan}: ${allOf}`);
    });
    expect(uncovered).toEqual([]);
  });

  it('cover them no longer when any one set of an option is taken away', () => {
    const needless = workflows.flatMap((workflow) => {
      const {needs} = workflow;
      if (needs === undefined) return [];
      return optionsOf(workflow)
        .filter(([, {when}]) => when === undefined)
        .flatMap(([plan, {allOf}]) =>
          allOf
            .filter((set) =>
              covers(
                allOf.filter((other) => other !== set),
                needs,
              ),
            )
            .map((set) => `${workflow.id} on ${plan}: ${set}`),
        );
    });
    expect(needless).toEqual([]);
  });
});

describe('plans of a workflow', () => {
  const STARTER_UP = [3, 7, 8, 10, 21, 27, 28, 29, 30, 32, 33, 35, 36, 39, 47, 48];
  const ENTERPRISE = [
    6, 13, 15, 16, 17, 23, 31, 34, 37, 38, 40, 42, 43, 44, 49, 50, 51, 52, 53, 54, 58, 61, 63,
  ];
  const ENTERPRISE_AND_TEAM = [
    1, 2, 4, 5, 9, 12, 18, 19, 20, 24, 25, 26, 41, 46, 55, 56, 57, 59, 60,
  ];
  const column: Record<string, readonly number[]> = {
    'starter enterprise enterprise-plus': STARTER_UP,
    'enterprise enterprise-plus': ENTERPRISE,
    'enterprise enterprise-plus team': ENTERPRISE_AND_TEAM,
    'enterprise-plus': [22, 45],
    'developer starter enterprise enterprise-plus team': [11, 14, 64],
    '': [62],
  };

  it.each(Object.entries(column))('"%s" stand as in the decision model', (names, expected) => {
    const found = workflows.filter((workflow) => workflow.plans.join(' ') === names);
    expect(numbers(found)).toEqual(expected);
  });

  it('are known plans', () => {
    const known = new Set<string>(plans.map(({id}) => id));
    expect(workflows.flatMap((w) => w.plans).filter((plan) => !known.has(plan))).toEqual([]);
  });

  it.each([
    [3, 'starter'],
    [4, 'enterprise'],
    [11, 'developer'],
    [22, 'enterprise-plus'],
    [55, 'enterprise'],
    [62, undefined],
  ])('make the smallest plan on sale for W%i %s', (number, plan) => {
    expect(minimumPlan(byNumber(number))).toBe(plan);
  });

  it('have no smallest plan on sale when only the legacy plan is left', () => {
    expect(minimumPlan({...byNumber(55), plans: ['team']})).toBeUndefined();
  });

  it('leave a way out on Starter, or say that there is none, wherever a service token fails there', () => {
    const wrong = workflows.filter((workflow) => {
      const failsOnStarter =
        workflow.credential === 'service-token' &&
        workflow.plans.length > 0 &&
        !workflow.plans.includes('starter');
      return failsOnStarter !== (workflow.starterInstead !== undefined);
    });
    expect(numbers(wrong)).toEqual([]);
  });
});

describe('endpoints of a workflow', () => {
  it('are known and accept its credential', () => {
    for (const {id, credential, endpoints: called = []} of workflows) {
      for (const name of called) {
        const endpoint = endpoints.find((one) => one.id === name);
        expect(endpoint?.accepts as readonly string[], `${id}: ${name}`).toContain(credential);
      }
    }
  });
});

describe('traps', () => {
  it('execute_sql refuses service tokens', () => {
    expect(byNumber(35).credential).toBe('personal-access-token');
  });

  it('a PAT cannot create service tokens', () => {
    const {credential, starterInstead} = byNumber(46);
    expect([credential, starterInstead]).toEqual(['service-token', 'nothing']);
    const endpoint = endpoints.find(({id}) => id === 'service-tokens');
    expect(endpoint).toMatchObject({refuses: ['personal-access-token']});
  });

  it('the audit log export refuses service tokens', () => {
    expect(byNumber(44).credential).toBe('personal-access-token');
    expect(endpoints.find(({id}) => id === 'audit-log-export')).toMatchObject({
      refuses: ['service-token'],
    });
  });

  it('Terraform has no service token on Starter', () => {
    expect(byNumber(4).permissionSets?.starter).toBeUndefined();
  });

  it('Fusion upgrades by token need Account Admin', () => {
    expect(byNumber(53).permissionSets?.enterprise?.allOf).toEqual(['account-admin']);
  });

  it('Metadata Only alone does not read jobs', () => {
    const jobs: Need = {right: 'jobs', access: 'read'};
    expect(holds('metadata-only', jobs)).toBe('no');
    expect(byNumber(25).permissionSets?.team?.allOf).toEqual(['metadata-only', 'read-only']);
  });

  it('a token in the address of a frame is Metadata Only, never a PAT', () => {
    const {permissionSets: byPlan, alternatives, starterInstead} = byNumber(26);
    expect(byPlan?.enterprise?.allOf).toEqual(['metadata-only']);
    expect([alternatives, starterInstead]).toEqual([undefined, 'nothing']);
  });
});

describe('search words of a workflow', () => {
  it('are there in both languages, none twice, none with a space to spare', () => {
    for (const {id, search} of workflows) {
      for (const words of [search.en, search.ru]) {
        expect(words.length, id).toBeGreaterThan(0);
        expect(new Set(words.map((word) => word.toLowerCase())).size, id).toBe(words.length);
        expect(
          words.filter((word) => word.trim() !== word || word === ''),
          id,
        ).toEqual([]);
      }
      expect(
        search.en.filter((word) => /[а-яё]/i.test(word)),
        id,
      ).toEqual([]);
    }
  });

  it.each([
    ['airflow', 15],
    ['эйрфлоу', 15],
    ['терраформ', 4],
    ['гугл таблицы', 27],
    ['hightouch', 55],
    ['cloud cli', 10],
    ['explorer', 24],
    ['metadata api', 24],
    ['cron', 9],
  ])('lead from "%s" to W%i', (words, number) => {
    const {search} = byNumber(number);
    expect([...search.en, ...search.ru].map((word) => word.toLowerCase())).toContain(words);
  });
});
