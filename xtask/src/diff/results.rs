//! Golden cases that come out differently: what a person would be told then and now.

use std::collections::BTreeMap;
use std::fmt::Write;

use sportello_rules::assess::{Certainty, Needed, RequirementState, Verdict};
use sportello_rules::rulebook::Item;
use sportello_rules::{Assessment, Case, Date, Rulebook, assess};

use super::version::Version;
use crate::assess::euro;
use crate::golden;
use crate::review::italian;

/// What a person is told, by what it is about.
type Told = BTreeMap<String, String>;

/// The differences, each with the cases that show it.
pub fn changes(old: (&Rulebook, &Version), new: (&Rulebook, &Version)) -> String {
    let mut out = String::new();
    let mut cases: BTreeMap<String, (Date, Case)> = BTreeMap::new();
    // Where both have a case of one name, the present one counts.
    for (rulebook, version) in [old, new] {
        match golden::read(rulebook, &version.golden(&rulebook.procedure)) {
            Ok(read) => cases.extend(read.into_iter().map(|golden| (golden.name, (golden.on, golden.case)))),
            Err(error) => {
                let _ = writeln!(out, "  I casi di prova di {} non si leggono: {error:#}", version.name);
            }
        }
    }
    let mut by_difference: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    for (name, (on, case)) in &cases {
        let [was, is] = [old.0, new.0].map(|rulebook| told(rulebook, &assess(rulebook, case, *on)));
        let difference = difference(&was, &is);
        if !difference.is_empty() {
            by_difference.entry(difference).or_default().push(format!("«{name}», {}", italian::day(*on)));
        }
    }
    let different: usize = by_difference.values().map(Vec::len).sum();
    if different > 0 {
        let _ = writeln!(out, "  Casi di prova con un altro risultato: {different} di {}", cases.len());
    }
    for (difference, names) in by_difference {
        for line in difference {
            let _ = writeln!(out, "    {line}");
        }
        for name in names {
            let _ = writeln!(out, "        {name}");
        }
    }
    out
}

fn difference(was: &Told, is: &Told) -> Vec<String> {
    let about: std::collections::BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    let none = "—".to_owned();
    let changed = about.into_iter().filter_map(|what| {
        let [before, after] = [was, is].map(|told| told.get(what).unwrap_or(&none));
        (before != after).then(|| format!("{what}: {before} → {after}"))
    });
    changed.collect()
}

fn told(rulebook: &Rulebook, assessment: &Assessment) -> Told {
    let mut told = Told::from([("esito".to_owned(), verdict(assessment.verdict))]);
    for part in &assessment.parts {
        told.insert(format!("per {}", rulebook.parts[part.part].id), verdict(part.verdict));
    }
    for assessed in &assessment.requirements {
        let requirement = &rulebook.requirements[assessed.requirement];
        let state = match assessed.state {
            RequirementState::Open => "aperto".to_owned(),
            RequirementState::Unknown => "non si sa".to_owned(),
            RequirementState::Rule(rule, outcome) => {
                format!("{} ({})", italian::outcome(outcome), requirement.rules[rule].id)
            }
        };
        told.insert(format!("requisito {}", requirement.id), state);
    }
    items(&mut told, "documento", &rulebook.documents, assessment.documents.iter());
    items(&mut told, "ufficio", &rulebook.offices, assessment.offices.iter());
    items(&mut told, "dubbio", &rulebook.doubts, assessment.doubts.iter());
    items(&mut told, "consiglio", &rulebook.advice, assessment.advice.iter());
    for fee in &assessment.fees {
        let sum = fee.cents.map_or("somma non calcolata".to_owned(), |cents| format!("{} €", euro(cents)));
        let certainty = certainty(fee.needed.certainty);
        told.insert(format!("costo {}", rulebook.fees[fee.needed.item].id), format!("{certainty}, {sum}"));
    }
    told.insert("totale".to_owned(), format!("{} €", euro(assessment.total_cents())));
    for deadline in &assessment.deadlines {
        let day = deadline.date.map_or("senza giorno".to_owned(), italian::day);
        let certainty = certainty(deadline.needed.certainty);
        let id = &rulebook.deadlines[deadline.needed.item].id;
        told.insert(format!("termine {id}"), format!("{certainty}, {day}"));
    }
    let missing = assessment.missing.iter().map(|fact| rulebook.facts[usize::from(*fact)].id.as_str());
    let unpublished =
        assessment.unpublished.iter().map(|value| rulebook.values[usize::from(*value)].id.as_str());
    for what in missing.chain(unpublished) {
        told.insert(format!("non si sa {what}"), "sì".to_owned());
    }
    let next = assessment.next.map(|next| rulebook.facts[usize::from(next.fact)].id.clone());
    told.insert("domanda seguente".to_owned(), next.unwrap_or_else(|| "nessuna".to_owned()));
    told
}

fn items<'a, Detail>(
    told: &mut Told,
    kind: &str,
    items: &[Item<Detail>],
    needed: impl Iterator<Item = &'a Needed>,
) {
    for needed in needed {
        told.insert(format!("{kind} {}", items[needed.item].id), certainty(needed.certainty).to_owned());
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Sure => "sì",
        Certainty::OnlyIf => "solo se",
        Certainty::Open => "aperto",
    }
}

fn verdict(verdict: Verdict) -> String {
    match verdict {
        Verdict::Open => "aperto".to_owned(),
        Verdict::Decided { outcome, from: None } => italian::outcome(outcome).to_owned(),
        Verdict::Decided { outcome, from: Some(from) } => {
            format!("{} dal {}", italian::outcome(outcome), italian::day(from))
        }
    }
}
