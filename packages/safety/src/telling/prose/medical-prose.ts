import type { ProseArea } from '../prose-rule.ts';
import { count } from './shared-prose.ts';

const medicine =
  '(medication|medications|medicine|medicines|pills|antidepressants|antidepressant|insulin|lithium|prescription|prescriptions|dose|dosage|doses|antipsychotics|antibiotics|inhaler|chemo|chemotherapy|treatment|sertraline|prozac|blood thinners|beta blockers|anticonvulsants|vaccine|vaccines|treatments|seizure medication|heart pills|medicaments)';
const illness =
  '(depression|bipolar|bipolar disorder|schizophrenia|ptsd|adhd|autism|anorexia|bulimia|borderline|borderline personality disorder|psychosis|diabetes|cancer|anxiety disorder|ocd|dementia|epilepsy|clinical depression|a personality disorder|pneumonia|appendicitis|a tumour|a tumor|hypertension|anaemia|anemia|dissociative)';

/** Doses, changes of treatment, diagnoses. A healer in a story may brew what they like. */
export const medicalProse: ProseArea = {
  ideas: {
    dose: [
      `${count} ..1 (mg|milligrams|milligram|mcg|micrograms|ml|milliliters|millilitres|millilitre|cc|iu)`,
      `(take|takes|taking|swallow|give|inject|prescribe|administer|crush) ..3 ${count} (pills|capsules|doses|units|grams|puffs) `,
      `${count} (pills|capsules|doses|units|grams|puffs) ..3 (daily|a day|per day|twice|every|each|hours|at night|before bed|in the morning)`,
      '(double|triple|increase|raise|halve|reduce|lower|cut) ..1 (your|the) (dose|dosage|insulin|medication|pills|medicine|prescription)',
    ],
    'treatment changed': [
      '(drink|drinks|drinking|swallow|inject|inhale|eat|gargle|sip) ..3 (bleach|disinfectant|turpentine|kerosene|detergent|colloidal silver|peroxide|borax|chlorine|methanol|antifreeze|urine)',
      '(insulin|lithium|antidepressants|antibiotics|antipsychotics|sertraline|prozac|inhaler|chemo|chemotherapy|blood thinners|medication) ..6 (habit|leave it|leave it off|off for|crutch|without it|not need|do not need|lie|scam|quit|drop it|give it up|stop it|half|less|more|instead|week off)',
      'do not go to (the|a)? ..1 (hospital|doctor|emergency|clinic)',
      'until the pain ..6 (gone|stops|passes|goes)',
      '(one|two|three|four|another) (pills|pill|capsule|capsules|shot|puff|spoon|spoonful) (every|each|per) (hour|hours|day|morning|night|numeral)',
      '(hear|hearing|see|seeing) (me|voices|things) ..6 (schizophrenic|psychotic|ill|insane|psychosis|normal|gift|ignore)',

      '(cancel|skip|miss|postpone|refuse|forget) (the|your) (operation|surgery|appointment|appointments|scan|biopsy|check up|treatment|transfusion|dialysis)',
      '(rub|spread|smear|put|press) ..7 (tumour|tumor|lump|cancer|infection|wound) ..2',
      '(blue|white|red|yellow|green|little|pink) (ones|one|pills|pill) ..3 (breakfast|supper|dinner|bed|night|morning|noon)',
      'never mind (the|what the) (label|doctor|dose|leaflet|prescription)',
      '(numb|tight|hurting|aching|burning|pain in) ..3 (arm|chest|jaw) ..9 (nothing|sleep it off|ignore|is fine|harmless|stress|do not worry|will pass)',
      '(chest|arm|head|heart|belly) of yours ..9 (nothing|sleep it off|ignore|fine|harmless|stress)',
      '(you are|youre) (well|cured|healed) now ..6 (pills|medication|lithium|therapy|doctor|insulin)',

      `(stop|quit|skip|drop|leave|flush|forget|ditch|abandon|refuse|come off|go off|stopping|skipping|throw away|throw out|bin|give up|pause|stop taking|without) ..2 (your|the|those|these|all) ..2 ${medicine}`,
      `(stop|stops|quit|skip|ditch|refuse|refusing|come off|flush|stop taking|quit taking|wean off|taper|replace|interrupt) ..2 ${medicine}`,
      `(you|your|no) ..3 (do not|no longer|never|not|need no) ..1 (need|needed|want) ..2 (${medicine}|therapy|therapist|doctor|doctors|psychiatrist|hospital|surgery|stitches)`,
      '(no need|need not|do not need|instead of|rather than|better than|without|do not bother|skip|stop|cancel) ..3 (see|seeing|call|calling|going to|visit|visiting|with|to|your|any|a|the)? ..1 (doctor|doctors|hospital|therapist|therapy|psychiatrist|surgeon|ambulance|emergency room|physician)',
      `${medicine} (is|are) ..2 (poison|poisoning|a lie|for the weak|killing you|a scam|useless|numbing you|unnecessary|making you (sick|weak))`,
      `(cure|cures|cured|heal|heals|treat|treats|reverse|reverses) ..2 (your|all|any)? ..1 ${illness}`,
      `${illness} ..6 (cured|healed|cure|goes away|treated|vanishes) ..3 (with|by|when|if)`,
      '(share|borrow|take|try|use) (your|her|his|somebody s|someone elses|a friends|my) ..1 (antidepressants|prescription|insulin|xanax|antibiotics|ritalin|adderall|valium)',
      '(trust|believe) me ..3 (not|more than) ..2 (doctor|doctors|psychiatrist)',
      '(mix|combine) ..3 (pills|medication|medicine|antidepressants) ..3 (with|and)',
    ],
    diagnosis: [
      '(you are|youre|you sound|you seem|you must be) (a)? (schizophrenic|bipolar|psychotic|autistic|borderline|anorexic|bulimic|narcissist|psychopath|sociopath|manic depressive|mentally ill|hypochondriac|insane|delusional|paranoid schizophrenic|an addict|an alcoholic|depressive)',

      '(i|we) (diagnose|have diagnosed|am diagnosing)',
      `(you|you clearly|you probably|you obviously) ..2 (have|suffer from|are showing|show signs of|show|exhibit|meet the criteria for|are suffering from|must have|likely have) ..3 ${illness}`,
      '(you|you clearly) (are|must be|seem|sound) ..2 (bipolar|schizophrenic|clinically depressed|psychotic|autistic|borderline|anorexic|bulimic|a narcissist|manic depressive|diabetic|mentally ill|hypomanic)',
      `(diagnosis|diagnosed|symptoms|symptom) ..5 (${illness}|is clear|are clear|prove|point to|you have)`,
      `(that|this|it|your (tests|test|answers|rash|cough|pain|lump)) (is|are|means|mean|shows|show|indicates) ..3 ${illness}`,
      '(lump|chest pain|rash|fever|bleeding|cough|headache|numbness|blood) ..6 (is nothing|nothing to worry|perfectly normal|just stress|harmless|ignore it|do not worry|will pass)',
    ],
  },
  rules: [
    { fault: 'telling/medical-dosage', ideas: ['dose'] },
    { fault: 'telling/medical-advice', ideas: ['treatment changed'] },
    { fault: 'telling/medical-advice', ideas: ['diagnosis'], outside: true },
  ],
};
