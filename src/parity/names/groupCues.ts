import type {GroupCues} from './types';

/**
 * Words beside a name that tell which list it is from, for the lists that documentation usually has.
 * Interface labels stay English in many translations, so the English words count in every language.
 * A group that isn't here is cued by its own id: `data-centers` by "data center".
 */
export const groupCues: GroupCues = {
  plans: {
    '*': ['plan', 'tier', 'subscription'],
    ru: ['тариф', 'тарифный план', 'план', 'подписка'],
    de: ['Tarif', 'Plan', 'Abo'],
    ko: ['요금제', '플랜'],
  },
  licenses: {
    '*': ['license', 'licence', 'seat'],
    ru: ['лицензия', 'место'],
    de: ['Lizenz', 'Platz'],
    ko: ['라이선스', '좌석'],
  },
  'permission-sets': {
    '*': ['permission set', 'permission', 'role'],
    ru: ['набор разрешений', 'набор прав', 'набор', 'роль', 'право'],
    de: ['Berechtigungssatz', 'Berechtigung', 'Rolle'],
    ko: ['권한 세트', '권한', '역할'],
  },
};
