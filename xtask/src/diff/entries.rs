//! A procedure as a table: what it is made of, by kind and id, each with its fields as text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use sportello_rules::Rulebook;
use sportello_rules::compile::SourceFile;
use sportello_rules::feel::{Expr, written};
use sportello_rules::rulebook::{Item, SourceIndex};

use crate::assess::outcome_id;
use crate::law::Units;
use crate::review::italian;

/// Fields by kind and id.
#[derive(Default)]
pub struct Entries(BTreeMap<(&'static str, String), BTreeMap<String, String>>);

/// The tables of the law's files, with what they are called in the output.
const KINDS: [(&str, &str); 10] = [
    ("value", "numero"),
    ("fact", "domanda"),
    ("part", "parte"),
    ("requirement", "requisito"),
    ("document", "documento"),
    ("fee", "costo"),
    ("deadline", "termine"),
    ("office", "ufficio"),
    ("doubt", "dubbio"),
    ("advice", "consiglio"),
];

impl Entries {
    pub fn of_rulebook(rulebook: &Rulebook, units: &Units) -> Entries {
        let mut reader = Reader { rulebook, units, entries: Entries::default() };
        reader.all();
        reader.entries
    }

    /// By the tables of the files alone: those of the procedure and the shared ones.
    pub fn of_files(files: &[SourceFile], procedure: &str) -> Entries {
        let mut entries = Entries::default();
        let own = |file: &&SourceFile| {
            file.path.contains(&format!("/{procedure}/")) || file.path.contains("/shared/")
        };
        for file in files.iter().filter(own) {
            let Ok(table) = toml::from_str::<toml::Table>(&file.text) else { continue };
            for (kind, name) in KINDS.into_iter().chain([("source", "fonte")]) {
                for entry in table.get(kind).and_then(toml::Value::as_array).into_iter().flatten() {
                    let Some(fields) = entry.as_table() else { continue };
                    let id = fields.get("id").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
                    let fields = fields.iter().map(|(field, value)| (field.clone(), value.to_string()));
                    entries.0.insert((name, id), fields.filter(|(field, _)| field != "id").collect());
                }
            }
        }
        entries
    }
}

/// What was added, taken away, or changed.
pub fn changes(old: &Entries, new: &Entries) -> String {
    let mut out = String::new();
    let keys: BTreeSet<_> = old.0.keys().chain(new.0.keys()).collect();
    for key in keys {
        let (kind, id) = key;
        match (old.0.get(key), new.0.get(key)) {
            (None, Some(fields)) => {
                let _ = writeln!(out, "  + {kind} {id}{}", told(fields));
            }
            (Some(_), None) => {
                let _ = writeln!(out, "  − {kind} {id}");
            }
            (Some(before), Some(after)) if before != after => {
                let _ = writeln!(out, "  ~ {kind} {id}");
                let fields: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
                for field in fields {
                    let none = "—".to_owned();
                    let [was, is] = [before, after].map(|fields| fields.get(field).unwrap_or(&none));
                    if was != is {
                        let _ = writeln!(out, "      {field}: {was} → {is}");
                    }
                }
            }
            _ => {}
        }
    }
    out
}

/// What is new of something new: its condition or amounts.
fn told(fields: &BTreeMap<String, String>) -> String {
    let told: Vec<String> = fields
        .iter()
        .filter(|(field, value)| !value.is_empty() && !matches!(field.as_str(), "fonti" | "dove"))
        .map(|(field, value)| format!("{field}: {value}"))
        .collect();
    if told.is_empty() { String::new() } else { format!(" ({})", told.join("; ")) }
}

struct Reader<'a> {
    rulebook: &'a Rulebook,
    units: &'a Units,
    entries: Entries,
}

impl Reader<'_> {
    fn all(&mut self) {
        self.values();
        self.facts();
        let rulebook = self.rulebook;
        for part in &rulebook.parts {
            self.add("parte", &part.id, [("quando", self.feel(&part.when))]);
        }
        self.requirements();
        self.items("documento", &rulebook.documents, |_, document| {
            let forms: Vec<&str> = document.form.iter().map(|form| italian::form(*form)).collect();
            vec![("fase", italian::stage(document.stage).to_owned()), ("forma", forms.join(", "))]
        });
        self.items("costo", &rulebook.fees, |reader, fee| {
            let about = if fee.about { " (circa)" } else { "" };
            vec![
                ("fase", italian::stage(fee.stage).to_owned()),
                ("somma", format!("{}{about}", reader.feel(&fee.amount))),
                ("si paga", italian::payment(fee.pay).to_owned()),
            ]
        });
        self.items("termine", &rulebook.deadlines, |reader, deadline| {
            let date = deadline.date.as_ref().map_or("senza giorno".to_owned(), |date| reader.feel(date));
            vec![("giorno", date), ("lo rispetta", italian::actor(deadline.by).to_owned())]
        });
        self.items("ufficio", &rulebook.offices, |_, office| {
            vec![("fase", italian::stage(office.stage).to_owned())]
        });
        self.items("dubbio", &rulebook.doubts, |_, _| Vec::new());
        self.items("consiglio", &rulebook.advice, |_, advice| {
            vec![("genere", italian::advice_kind(advice.kind).to_owned())]
        });
        self.sources();
    }

    fn add<F: Into<String>>(
        &mut self,
        kind: &'static str,
        id: &str,
        fields: impl IntoIterator<Item = (F, String)>,
    ) {
        let fields = fields.into_iter().map(|(field, value)| (field.into(), value));
        self.entries.0.insert((kind, id.to_owned()), fields.filter(|(_, value)| !value.is_empty()).collect());
    }

    /// The amounts, each under the days on which it is the law.
    fn values(&mut self) {
        for value in &self.rulebook.values {
            let unit = self.units.get(&value.id).map(String::as_str);
            let periods = value.periods.iter().map(|period| {
                let days = match italian::in_force(period.in_force) {
                    always if always.is_empty() => "sempre".to_owned(),
                    days => days,
                };
                let amount = match &period.amount {
                    Expr::Const(amount) => italian::value(amount, unit),
                    other => self.feel(other),
                };
                (days, amount)
            });
            let periods: Vec<(String, String)> = periods.collect();
            self.add("numero", &value.id, periods);
        }
    }

    fn facts(&mut self) {
        for (index, fact) in self.rulebook.facts.iter().enumerate() {
            let before = index.checked_sub(1).map_or("nessuna", |before| &self.rulebook.facts[before].id);
            self.add(
                "domanda",
                &fact.id,
                [
                    ("dopo", before.to_owned()),
                    ("risposte", format!("{:?}", fact.kind)),
                    ("si chiede se", self.feel(&fact.applies)),
                    ("altrimenti", self.feel(&fact.otherwise)),
                    ("si può non dire", if fact.withhold { "sì".to_owned() } else { String::new() }),
                ],
            );
        }
    }

    fn requirements(&mut self) {
        for requirement in &self.rulebook.requirements {
            let mut fields = vec![
                ("quando".to_owned(), self.feel(&requirement.when)),
                ("per".to_owned(), self.parts(&requirement.parts)),
                ("in vigore".to_owned(), italian::in_force(requirement.in_force)),
                ("fonti".to_owned(), self.cited(&requirement.sources)),
            ];
            for rule in &requirement.rules {
                let when = rule.when.as_ref().map_or("altrimenti".to_owned(), |when| self.feel(when));
                let mut text = format!("{} se {when}", outcome_id(rule.outcome));
                let more = [
                    ("dal giorno", rule.from.as_ref().map_or(String::new(), |from| self.feel(from))),
                    ("in vigore", italian::in_force(rule.in_force)),
                    ("fonti", self.cited(&rule.sources)),
                ];
                for (what, value) in more.into_iter().filter(|(_, value)| !value.is_empty()) {
                    let _ = write!(text, "; {what}: {value}");
                }
                fields.push((format!("regola {}", rule.id), text));
            }
            self.add("requisito", &requirement.id, fields);
        }
    }

    fn items<Detail>(
        &mut self,
        kind: &'static str,
        items: &[Item<Detail>],
        detail: impl Fn(&Self, &Detail) -> Vec<(&'static str, String)>,
    ) {
        for item in items {
            let mut fields = vec![
                ("quando", self.feel(&item.when)),
                ("per", self.parts(&item.parts)),
                ("in vigore", italian::in_force(item.in_force)),
                ("fonti", self.cited(&item.sources)),
            ];
            fields.extend(detail(self, &item.detail));
            self.add(kind, &item.id, fields);
        }
    }

    fn sources(&mut self) {
        for source in &self.rulebook.sources {
            let act = &self.rulebook.acts[usize::from(source.act)];
            self.add(
                "fonte",
                &source.id,
                [
                    ("norma", format!("{} art. {} c. {}", act.short, source.article, source.paragraph)),
                    ("dove", act.url.clone()),
                    ("letta il", italian::day(source.checked)),
                    ("letta in", source.checked_in.clone()),
                    ("certezza", italian::confidence(source.confidence).to_owned()),
                    ("rileggere entro", italian::day(source.review_by)),
                ],
            );
        }
    }

    fn feel(&self, expr: &Expr) -> String {
        let fact = |index: u16| self.rulebook.facts[usize::from(index)].id.clone();
        let dated = |index: u16| self.rulebook.values[usize::from(index)].id.clone();
        match expr {
            Expr::Const(value) if value.is_null() => String::new(),
            expr => written(expr, &fact, &dated),
        }
    }

    fn parts(&self, parts: &[u16]) -> String {
        let ids: Vec<&str> =
            parts.iter().map(|part| self.rulebook.parts[usize::from(*part)].id.as_str()).collect();
        ids.join(", ")
    }

    fn cited(&self, sources: &[SourceIndex]) -> String {
        let ids: Vec<&str> =
            sources.iter().map(|source| self.rulebook.sources[usize::from(*source)].id.as_str()).collect();
        ids.join(", ")
    }
}
