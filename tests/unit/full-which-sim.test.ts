import { describe, expect, it } from 'vitest';
import { LINKS, mayLink } from '../../carriers/t-mobile/links.ts';
import { type Brand, type Form, outcomeOf } from '../../components/full/which-sim/outcome.ts';
import { whichSim } from '../../locales/en/which-sim.ts';

const FORMS = Object.keys(whichSim.form.kinds) as Form[];
const BRANDS = Object.keys(whichSim.brand.kinds) as Brand[];
const to = (form: Form, brand: Brand) => outcomeOf(form, brand)?.to;

describe('which SIM do I hold?', () => {
  it('says nothing before it was told enough', () => {
    expect(outcomeOf(null, null)).toBeNull();
    expect(outcomeOf('card', null)).toBeNull();
  });

  it.each(FORMS.flatMap((form) => BRANDS.map((brand) => [form, brand] as const)))(
    '%s, %s ends at a listed address with its source, or says that there is none',
    (form, brand) => {
      const outcome = outcomeOf(form, brand);
      expect(outcome?.says.length).toBeGreaterThan(0);
      if (outcome?.to) {
        expect(mayLink(LINKS[outcome.to])).toBe(true);
        expect(outcome.facts.length).toBeGreaterThan(0);
      } else {
        expect(outcome?.title).toBe('abroad');
      }
    },
  );

  it('the form of the SIM changes nothing, except for a visitor’s plan', () => {
    for (const brand of BRANDS) {
      expect(outcomeOf('esim', brand)).toEqual(outcomeOf('card', brand));
      expect(to('data', brand)).toBe(to('card', brand));
      expect(to('visitor', brand)).toBe('stores');
    }
  });

  it('sends nobody of another brand to the refill page', () => {
    expect(BRANDS.filter((brand) => to('card', brand) === 'guestRefill')).toEqual(['prepaid', 'unsure']);
    expect(to('card', 'postpaid')).toBe('guestPay');
    expect(['metro', 'mint', 'ultra'].map((brand) => to('card', brand as Brand))).toEqual(['metro', 'mint', 'ultra']);
  });

  it('gives a data card its own advice where the line is this carrier’s', () => {
    const says = (brand: Brand) => outcomeOf('data', brand)?.says.map(({ say }) => say) ?? [];
    expect(says('prepaid')).toContain('dataCodes');
    expect(says('postpaid')).toContain('dataCodes');
    expect(says('metro')).not.toContain('dataCodes');
    expect(says('abroad')).not.toContain('dataCodes');
  });
});
