//! One procedure: its files become a rulebook, names become indices, conditions become expressions.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::value::Datetime;

use super::diagnostic::{Diagnostic, SourceFile, did_you_mean};
use super::library::{Library, check_id};
use super::source::{
    ArgumentsSource, FactSource, InForceSource, ItemSource, ProcedureSource, RequirementSource, RuleSource,
    Text, ValueSource,
};
use super::words::*;
use crate::calendar::Date;
use crate::feel::{Expr, FeelError, Name, Names, Type, Value, compile};
use crate::rulebook::*;

/// A rulebook, and where its parts were written, for the checks that follow.
pub(super) struct Linked<'a> {
    pub rulebook: Rulebook,
    /// By requirement: the place of each rule's `then`, for diagnostics.
    pub rules: Vec<Vec<(&'a SourceFile, std::ops::Range<usize>)>>,
    /// By fact: the place in `questions`.
    pub questions: Vec<(&'a SourceFile, std::ops::Range<usize>)>,
}

/// Links the procedure that lies in a folder; `None` when not even its list of questions can be read.
pub(super) fn link<'a>(
    library: &'a Library<'a>,
    folder: &'a str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Linked<'a>> {
    let (file, procedure) =
        library.files_of(folder).find_map(|parsed| Some((parsed.file, parsed.law.procedure.as_ref()?)))?;
    let mut linker = Linker {
        library,
        diagnostics,
        names: Known::default(),
        values: Vec::new(),
        facts: Vec::new(),
        acts: Vec::new(),
        sources: Vec::new(),
    };
    if procedure.id.get_ref() != folder {
        let message = format!("the procedure `{}` lies in the folder `{folder}`", procedure.id.get_ref());
        linker.complain(file, &procedure.id, message, Some("give both the same name".into()));
    }
    linker.values(file, procedure, folder);
    let questions = linker.facts(file, procedure, folder);
    Some(linker.procedure(file, procedure, folder, questions))
}

/// What cannot stand in a name.
fn is_no_name(c: char) -> bool {
    !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-'
}

struct Linker<'a, 'd> {
    library: &'a Library<'a>,
    diagnostics: &'d mut Vec<Diagnostic>,
    names: Known,
    /// All values of the library; those that nothing uses are left out at the end.
    values: Vec<(&'a SourceFile, &'a ValueSource)>,
    facts: Vec<Fact>,
    acts: Vec<Act>,
    sources: Vec<Source>,
}

/// The names that a condition may use, as far as they are known.
#[derive(Default)]
struct Known(BTreeMap<String, Name>);

impl Names for Known {
    fn resolve(&self, name: &str) -> Option<Name> {
        self.0.get(name).cloned()
    }

    fn known(&self) -> Vec<&str> {
        self.0.keys().map(String::as_str).collect()
    }
}

impl<'a> Linker<'a, '_> {
    fn complain<T>(&mut self, file: &SourceFile, at: &Spanned<T>, message: String, mend: Option<String>) {
        self.diagnostics.push(Diagnostic::at(file, at.span(), message).maybe_mend(mend));
    }

    /// The values whose names occur in the files of this procedure or of its facts: a set of values has room
    /// for the values of one procedure, not for those of all.
    fn values(&mut self, file: &SourceFile, procedure: &ProcedureSource, folder: &str) {
        let of_facts = procedure.questions.iter().filter_map(|id| self.library.fact(id.get_ref()));
        let mut texts: Vec<&str> = of_facts.map(|(file, _)| file.text.as_str()).collect();
        texts.extend(self.library.files_of(folder).map(|parsed| parsed.file.text.as_str()));
        let mut words: Vec<&str> = texts.iter().flat_map(|text| text.split(is_no_name)).collect();
        words.sort_unstable();
        let mut ids: Vec<&str> =
            self.library.value_ids().filter(|id| words.binary_search(id).is_ok()).collect();
        if ids.len() > MAX_VALUES {
            let message = format!("a procedure can use at most {MAX_VALUES} values, not {}", ids.len());
            self.complain(file, &procedure.id, message, Some("split the procedure".into()));
            ids.truncate(MAX_VALUES);
        }
        for id in ids {
            let Some((file, value)) = self.library.value_unmarked(id) else { continue };
            let kind = match value.unit.get_ref().as_str() {
                "euro" | "count" => Type::Number,
                "days" => Type::Duration,
                "months" | "years" => Type::Months,
                other => {
                    let mend = did_you_mean(other, ["euro", "count", "days", "months", "years"]);
                    self.complain(file, &value.unit, format!("`{other}` is not a unit"), mend);
                    continue;
                }
            };
            self.names.0.insert(id.to_owned(), Name::Dated(self.values.len() as u16, kind));
            self.values.push((file, value));
        }
    }

    fn facts(
        &mut self,
        file: &'a SourceFile,
        procedure: &'a ProcedureSource,
        folder: &str,
    ) -> Vec<(&'a SourceFile, std::ops::Range<usize>)> {
        let mut places = Vec::new();
        if procedure.questions.len() > MAX_FACTS {
            let message = format!("a procedure can ask at most {MAX_FACTS} facts");
            self.complain(file, &procedure.id, message, Some("split the procedure".into()));
        }
        for id in &procedure.questions {
            let Some((fact_file, fact)) = self.library.fact(id.get_ref()) else {
                let mend = did_you_mean(id.get_ref(), self.library.fact_ids());
                self.complain(file, id, format!("unknown fact `{}`", id.get_ref()), mend);
                continue;
            };
            if self.facts.iter().any(|known| &known.id == id.get_ref()) {
                self.complain(
                    file,
                    id,
                    format!("`{}` is asked twice", id.get_ref()),
                    Some("keep one".into()),
                );
                continue;
            }
            if let Some((fact, kind)) = self.fact(fact_file, fact) {
                // A fact can be named from here on: an `applies` that looks ahead is an unknown name.
                self.names.0.insert(id.get_ref().clone(), Name::Fact(self.facts.len() as u16, kind));
                self.facts.push(fact);
                places.push((file, id.span()));
            }
        }
        for id in &procedure.essential {
            match self.facts.iter_mut().find(|fact| &fact.id == id.get_ref()) {
                Some(fact) => fact.essential = true,
                None => {
                    let mend = did_you_mean(
                        id.get_ref(),
                        procedure.questions.iter().map(|it| it.get_ref().as_str()),
                    );
                    self.complain(file, id, format!("`{}` is not asked here", id.get_ref()), mend);
                }
            }
        }
        for parsed in self.library.files_of(folder) {
            for fact in &parsed.law.fact {
                if !procedure.questions.iter().any(|id| id.get_ref() == fact.id.get_ref()) {
                    let message = format!("`{}` is never asked", fact.id.get_ref());
                    self.complain(
                        parsed.file,
                        &fact.id,
                        message,
                        Some("add it to `questions` or delete it".into()),
                    );
                }
            }
        }
        places
    }

    fn fact(&mut self, file: &'a SourceFile, source: &'a FactSource) -> Option<(Fact, Type)> {
        let options: Vec<String> = source.options.iter().map(|option| option.get_ref().clone()).collect();
        for option in &source.options {
            check_id(file, option, self.diagnostics);
        }
        let (kind, of) = match source.kind.get_ref().as_str() {
            "yes-no" => (FactKind::YesNo, Type::Boolean),
            "choice" => (FactKind::Choice(options.clone()), Type::Enum(options.clone())),
            "choices" => {
                (FactKind::Choices(options.clone()), Type::List(Box::new(Type::Enum(options.clone()))))
            }
            "count" => {
                let min = self.limit(file, source, &source.min, "0")?;
                let max = self.limit(file, source, &source.max, "20")?;
                (FactKind::Count { min: min.parse().ok()?, max: max.parse().ok()? }, Type::Number)
            }
            "money" => {
                let max: i64 = self.limit(file, source, &source.max, "200000")?.parse().ok()?;
                (FactKind::Money { max: max * 100 }, Type::Number)
            }
            "date" => {
                let min = self.limit(file, source, &source.min, "-P100Y")?;
                let max = self.limit(file, source, &source.max, "P20Y")?;
                match (months_days(&min), months_days(&max)) {
                    (Some(min), Some(max)) => (FactKind::Date { min, max }, Type::Date),
                    _ => {
                        let mend =
                            Some("write an ISO 8601 duration in years, months or days: -P5Y, P90D".into());
                        self.complain(
                            file,
                            &source.id,
                            format!("the limits {min} and {max} are not durations"),
                            mend,
                        );
                        return None;
                    }
                }
            }
            other => {
                let known = ["yes-no", "choice", "choices", "count", "money", "date"];
                let mend = did_you_mean(other, known).or(Some(format!("one of {}", known.join(", "))));
                self.complain(file, &source.kind, format!("`{other}` is not a type of fact"), mend);
                return None;
            }
        };
        if matches!(kind, FactKind::Choice(_) | FactKind::Choices(_)) == options.is_empty() {
            let message = "choice and choices have options, other types have none".to_owned();
            self.complain(file, &source.kind, message, None);
        }
        let applies = self.condition(file, source.applies.as_ref());
        let otherwise = match (&source.otherwise, &source.applies) {
            (Some(value), Some(_)) => self.constant(file, value, &kind),
            (None, Some(applies)) => {
                let mend = Some("add `otherwise = …`, its value when it is not asked".into());
                self.complain(file, applies, format!("`{}` has no `otherwise`", source.id.get_ref()), mend);
                Value::Null
            }
            (Some(value), None) => {
                self.complain(file, value, "`otherwise` without `applies` is never used".into(), None);
                Value::Null
            }
            (None, None) => Value::Null,
        };
        let fact = Fact {
            id: source.id.get_ref().clone(),
            kind,
            picture: source.picture.clone(),
            applies,
            otherwise: Expr::Const(otherwise),
            withhold: source.withhold,
            essential: false,
            arguments: self.arguments(file, &source.args),
        };
        Some((fact, of))
    }

    fn limit(
        &mut self,
        file: &SourceFile,
        fact: &FactSource,
        limit: &Option<Spanned<toml::Value>>,
        default: &str,
    ) -> Option<String> {
        match limit.as_ref().map(Spanned::get_ref) {
            None => Some(default.to_owned()),
            Some(toml::Value::String(text)) => Some(text.clone()),
            Some(toml::Value::Integer(number)) if *number >= 0 => Some(number.to_string()),
            Some(_) => {
                let mend = Some("dates: \"-P5Y\"; count and money: a number from 0".into());
                self.complain(file, &fact.id, "a limit is a duration or a number".into(), mend);
                None
            }
        }
    }

    fn constant(&mut self, file: &SourceFile, value: &Spanned<toml::Value>, kind: &FactKind) -> Value {
        let constant = match (value.get_ref(), kind) {
            (toml::Value::Boolean(truth), FactKind::YesNo) => Value::from(*truth),
            (toml::Value::Integer(number), FactKind::Count { .. } | FactKind::Money { .. }) => {
                Value::from(*number)
            }
            (toml::Value::String(option), FactKind::Choice(_)) => Value::text(option),
            (toml::Value::Array(items), FactKind::Choices(_)) => {
                Value::list(items.iter().filter_map(|item| item.as_str()).map(Value::text).collect())
            }
            (toml::Value::Datetime(day), FactKind::Date { .. }) => Value::from(date_of(*day)),
            (toml::Value::String(day), FactKind::Date { .. }) => Value::from(day.parse::<Date>().ok()),
            _ => Value::Null,
        };
        if constant.is_null() {
            let message = "`otherwise` is not a value of this type of fact".to_owned();
            self.complain(file, value, message, Some("e.g. false, 0, \"option\", [], 2099-12-31".into()));
        }
        constant
    }

    fn procedure(
        mut self,
        file: &'a SourceFile,
        source: &'a ProcedureSource,
        folder: &'a str,
        questions: Vec<(&'a SourceFile, std::ops::Range<usize>)>,
    ) -> Linked<'a> {
        let library = self.library;
        let files = || library.files_of(folder);
        let mut parts = Vec::new();
        for parsed in files() {
            for part in &parsed.law.part {
                check_id(parsed.file, &part.id, self.diagnostics);
                let when = self.condition(parsed.file, Some(&part.when));
                let procedure = self.leads_to(parsed.file, part.procedure.as_ref());
                parts.push(Part { id: part.id.get_ref().clone(), when, procedure });
            }
        }
        let mut requirements = Vec::new();
        let mut rules = Vec::new();
        for parsed in files() {
            for requirement in &parsed.law.requirement {
                rules.push(requirement.rule.iter().map(|rule| (parsed.file, rule.then.span())).collect());
                requirements.push(self.requirement(parsed.file, requirement, &parts));
            }
        }
        let documents = files().flat_map(|it| it.law.document.iter().map(|item| (it.file, item)));
        let documents = documents.map(|(file, item)| {
            self.item(file, item, &parts, |linker| Document {
                stage: linker.stage(file, item),
                form: item.form.iter().filter_map(|form| linker.one_of(file, form, &FORMS)).collect(),
            })
        });
        let documents: Vec<_> = documents.collect();
        let fees = files().flat_map(|it| it.law.fee.iter().map(|item| (it.file, item)));
        let fees = fees.map(|(file, item)| {
            self.item(file, item, &parts, |linker| Fee {
                stage: linker.stage(file, item),
                amount: linker.typed(file, item.amount.as_ref(), &item.id, "amount", &[Type::Number]),
                pay: linker.wanted(file, item, "pay", item.pay.as_ref(), &PAYMENTS, Payment::Other),
                about: item.about,
            })
        });
        let fees: Vec<_> = fees.collect();
        let deadlines = files().flat_map(|it| it.law.deadline.iter().map(|item| (it.file, item)));
        let deadlines = deadlines.map(|(file, item)| {
            self.item(file, item, &parts, |linker| Deadline {
                date: item
                    .date
                    .as_ref()
                    .map(|date| linker.typed(file, Some(date), &item.id, "date", &[Type::Date])),
                by: linker.wanted(file, item, "by", item.by.as_ref(), &ACTORS, Actor::Person),
            })
        });
        let deadlines: Vec<_> = deadlines.collect();
        let offices = files().flat_map(|it| it.law.office.iter().map(|item| (it.file, item)));
        let offices = offices.map(|(file, item)| {
            self.item(file, item, &parts, |linker| Office { stage: linker.stage(file, item) })
        });
        let offices: Vec<_> = offices.collect();
        let doubts = files().flat_map(|it| it.law.doubt.iter().map(|item| (it.file, item)));
        let doubts: Vec<_> = doubts.map(|(file, item)| self.item(file, item, &parts, |_| Doubt {})).collect();
        let advice = files().flat_map(|it| it.law.advice.iter().map(|item| (it.file, item)));
        let advice = advice.map(|(file, item)| {
            self.item(file, item, &parts, |linker| Advice {
                kind: linker.wanted(file, item, "kind", item.kind.as_ref(), &ADVICE_KINDS, AdviceKind::Next),
            })
        });
        let advice: Vec<_> = advice.collect();
        let checked = self.date(file, Some(&source.checked)).unwrap_or_default();
        let values = self.dated_values();
        let mut rulebook = Rulebook {
            procedure: folder.to_owned(),
            picture: source.picture.clone(),
            version: String::new(),
            checked,
            acts: self.acts,
            sources: self.sources,
            values,
            facts: self.facts,
            parts,
            requirements,
            documents,
            fees,
            deadlines,
            offices,
            doubts,
            advice,
            questions_left: Vec::new(),
        };
        super::prune::drop_unused_values(&mut rulebook, library);
        rulebook.version = fingerprint(&rulebook.to_bytes());
        Linked { rulebook, rules, questions }
    }

    fn requirement(
        &mut self,
        file: &'a SourceFile,
        source: &'a RequirementSource,
        parts: &[Part],
    ) -> Requirement {
        check_id(file, &source.id, self.diagnostics);
        let concerned = self.concerned(file, &source.parts, parts);
        let sources = self.sources(file, &source.id, &source.sources, true);
        let rules = source.rule.iter().map(|rule| self.rule(file, rule)).collect();
        if source.rule.is_empty() {
            let message = format!("the requirement `{}` has no rule", source.id.get_ref());
            self.complain(file, &source.id, message, Some("add [[requirement.rule]]".into()));
        }
        Requirement {
            id: source.id.get_ref().clone(),
            parts: concerned,
            when: self.condition(file, source.when.as_ref()),
            in_force: self.in_force(file, &source.in_force),
            sources,
            arguments: self.arguments(file, &source.args),
            rules,
        }
    }

    /// The parts that something is for.
    fn concerned(&mut self, file: &SourceFile, named: &[Text], parts: &[Part]) -> Vec<u16> {
        let mut concerned = Vec::new();
        for part in named {
            match parts.iter().position(|known| &known.id == part.get_ref()) {
                Some(index) => concerned.push(index as u16),
                None => {
                    let mend = did_you_mean(part.get_ref(), parts.iter().map(|part| part.id.as_str()));
                    self.complain(file, part, format!("unknown part `{}`", part.get_ref()), mend);
                }
            }
        }
        concerned
    }

    /// The procedure that a part leads to.
    fn leads_to(&mut self, file: &SourceFile, procedure: Option<&Text>) -> String {
        let Some(procedure) = procedure else { return String::new() };
        let known = self.library.procedures();
        if !known.contains(&procedure.get_ref().as_str()) {
            let mend = did_you_mean(procedure.get_ref(), known);
            self.complain(file, procedure, format!("unknown procedure `{}`", procedure.get_ref()), mend);
        }
        procedure.get_ref().clone()
    }

    fn rule(&mut self, file: &'a SourceFile, source: &'a RuleSource) -> Rule {
        let outcome = self.one_of(file, &source.then, &OUTCOMES).unwrap_or(Outcome::Desk);
        let when = match (&source.when, source.otherwise) {
            (Some(when), false) => Some(self.condition(file, Some(when))),
            (None, true) => None,
            (Some(when), true) => {
                self.complain(file, when, "a rule has `when` or `otherwise = true`, not both".into(), None);
                None
            }
            (None, false) => {
                let mend = Some("add `when = '…'` or `otherwise = true`".into());
                self.complain(file, &source.then, "this rule does not say when it applies".into(), mend);
                None
            }
        };
        let from = source.from.as_ref();
        if let (Some(line), true) = (source.lines.first(), outcome != Outcome::Help) {
            self.complain(file, line, "only a rule with `then = \"help\"` shows help lines".into(), None);
        }
        Rule {
            id: source.id.as_ref().map_or_else(|| source.then.get_ref().clone(), |id| id.get_ref().clone()),
            outcome,
            when,
            in_force: self.in_force(file, &source.in_force),
            from: from.map(|from| self.typed(file, Some(from), &source.then, "from", &[Type::Date])),
            sources: self.sources(file, &source.then, &source.sources, false),
            arguments: self.arguments(file, &source.args),
            lines: source.lines.iter().map(|line| line.get_ref().clone()).collect(),
        }
    }

    fn item<Detail>(
        &mut self,
        file: &'a SourceFile,
        source: &'a ItemSource,
        parts: &[Part],
        detail: impl FnOnce(&mut Self) -> Detail,
    ) -> Item<Detail> {
        check_id(file, &source.id, self.diagnostics);
        let common = Common {
            id: source.id.get_ref().clone(),
            parts: self.concerned(file, &source.parts, parts),
            when: self.condition(file, source.when.as_ref()),
            in_force: self.in_force(file, &source.in_force),
            sources: self.sources(file, &source.id, &source.sources, true),
            arguments: self.arguments(file, &source.args),
        };
        Item { common, detail: detail(self) }
    }

    fn stage(&mut self, file: &'a SourceFile, source: &'a ItemSource) -> Stage {
        self.wanted(file, source, "stage", source.stage.as_ref(), &STAGES, Stage::Application)
    }

    /// A field that this kind of item must have, with one of the known words.
    fn wanted<T: Copy>(
        &mut self,
        file: &SourceFile,
        item: &ItemSource,
        field: &str,
        word: Option<&Text>,
        known: &[(&str, T)],
        default: T,
    ) -> T {
        match word {
            Some(word) => self.one_of(file, word, known).unwrap_or(default),
            None => {
                let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
                let message = format!("`{}` has no `{field}`", item.id.get_ref());
                self.complain(file, &item.id, message, Some(format!("one of {}", words.join(", "))));
                default
            }
        }
    }

    fn one_of<T: Copy>(&mut self, file: &SourceFile, word: &Text, known: &[(&str, T)]) -> Option<T> {
        let found = known.iter().find(|(name, _)| name == word.get_ref()).map(|(_, value)| *value);
        if found.is_none() {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            let mend = did_you_mean(word.get_ref(), words.iter().copied());
            let mend = mend.unwrap_or_else(|| format!("one of {}", words.join(", ")));
            self.complain(file, word, format!("`{}` is not known here", word.get_ref()), Some(mend));
        }
        found
    }

    fn sources(&mut self, file: &SourceFile, at: &Text, ids: &'a [Text], required: bool) -> Vec<SourceIndex> {
        if required && ids.is_empty() {
            let message = format!("`{}` has no legal source", at.get_ref());
            self.complain(file, at, message, Some("add `sources = [\"…\"]`".into()));
        }
        ids.iter().filter_map(|id| self.source(file, id)).collect()
    }

    fn source(&mut self, file: &SourceFile, id: &Text) -> Option<SourceIndex> {
        if let Some(known) = self.sources.iter().position(|source| &source.id == id.get_ref()) {
            return Some(known as SourceIndex);
        }
        let Some((source_file, source)) = self.library.source(id.get_ref()) else {
            let mend = did_you_mean(id.get_ref(), self.library.source_ids());
            self.complain(file, id, format!("unknown source `{}`", id.get_ref()), mend);
            return None;
        };
        let act = match self.acts.iter().position(|act| &act.id == source.act.get_ref()) {
            Some(known) => known,
            None => {
                let Some((act_file, act)) = self.library.act(source.act.get_ref()) else {
                    let mend = did_you_mean(source.act.get_ref(), self.library.act_ids());
                    self.complain(
                        source_file,
                        &source.act,
                        format!("unknown act `{}`", source.act.get_ref()),
                        mend,
                    );
                    return None;
                };
                if !act.url.get_ref().starts_with("https://") {
                    let mend = Some("an address that starts with https://".into());
                    self.complain(act_file, &act.url, "an act needs an address".into(), mend);
                }
                self.acts.push(Act {
                    id: act.id.get_ref().clone(),
                    short: act.short.clone(),
                    title: act.title.clone(),
                    url: act.url.get_ref().clone(),
                });
                self.acts.len() - 1
            }
        };
        let linked = Source {
            id: id.get_ref().clone(),
            act: act as u16,
            article: source.article.clone(),
            paragraph: source.paragraph.clone(),
            checked: self.date(source_file, Some(&source.checked)).unwrap_or_default(),
            checked_in: source.checked_in.clone(),
            confidence: self.one_of(source_file, &source.confidence, &CONFIDENCES).unwrap_or(Confidence::Low),
            review_by: self.date(source_file, Some(&source.review_by)).unwrap_or_default(),
        };
        self.sources.push(linked);
        Some((self.sources.len() - 1) as SourceIndex)
    }

    fn arguments(&mut self, file: &'a SourceFile, source: &'a ArgumentsSource) -> Vec<Argument> {
        let mut arguments = Vec::new();
        for (name, by_unit) in source {
            for (unit, value) in by_unit {
                let Some((_, unit, kinds)) = UNITS.iter().find(|(known, ..)| known == unit) else {
                    let mend = did_you_mean(unit, UNITS.iter().map(|(name, ..)| *name));
                    self.complain(file, value, format!("`{unit}` is not a unit"), mend);
                    continue;
                };
                let value = self.typed(file, Some(value), value, "args", kinds);
                arguments.push(Argument { name: name.clone(), unit: *unit, value });
            }
        }
        arguments
    }

    fn in_force(&mut self, file: &SourceFile, source: &InForceSource) -> InForce {
        let from = self.date(file, source.from.as_ref());
        let until = self.date(file, source.until.as_ref());
        if let (Some(since), Some(last), Some(at)) = (from, until, &source.until)
            && last < since
        {
            self.complain(file, at, format!("it ends on {last}, before it starts on {since}"), None);
        }
        InForce { from, until }
    }

    fn date(&mut self, file: &SourceFile, source: Option<&Spanned<Datetime>>) -> Option<Date> {
        let source = source?;
        let date = date_of(*source.get_ref());
        if date.is_none() {
            self.complain(
                file,
                source,
                "this is not a day".into(),
                Some("write 2026-11-22, without time".into()),
            );
        }
        date
    }

    /// A condition; left out, it always holds.
    fn condition(&mut self, file: &SourceFile, source: Option<&Text>) -> Expr {
        match source {
            Some(text) => self.typed(file, Some(text), text, "when", &[Type::Boolean]),
            None => Expr::Const(Value::Bool(true)),
        }
    }

    /// An expression of one of these types.
    fn typed(
        &mut self,
        file: &SourceFile,
        text: Option<&Text>,
        at: &Text,
        field: &str,
        wanted: &[Type],
    ) -> Expr {
        let Some(text) = text else {
            self.complain(file, at, format!("`{}` has no `{field}`", at.get_ref()), None);
            return Expr::Const(Value::Null);
        };
        match compile(text.get_ref(), &self.names) {
            Ok(compiled) => {
                if !wanted.iter().any(|wanted| compiled.ty.fits(wanted)) {
                    let message = format!("this is {}, but here should stand {}", compiled.ty, wanted[0]);
                    self.complain(file, text, message, None);
                }
                compiled.expr
            }
            Err(error) => {
                let error = self.nearest_fact(error);
                let start = text.span().start + quote_width(file, text);
                let span = start + error.span.start..start + error.span.end;
                let mend = error
                    .mend
                    .unwrap_or_else(|| "the conditions that can be written: rules/README.md".into());
                self.diagnostics.push(Diagnostic::at(file, span, error.message).mend(mend));
                Expr::Const(Value::Null)
            }
        }
    }

    /// A fact that exists but is asked later, or not at all, is a different mistake from a misspelt one.
    fn nearest_fact(&self, mut error: FeelError) -> FeelError {
        let unknown = error.message.split('`').nth(1).unwrap_or_default();
        if !self.names.0.contains_key(unknown) && self.library.fact_ids().any(|id| id == unknown) {
            error.mend =
                Some(format!("`{unknown}` is asked later or not at all: put it earlier in `questions`"));
        }
        error
    }

    fn dated_values(&mut self) -> Vec<DatedValue> {
        let mut values = Vec::new();
        for (file, source) in self.values.clone() {
            let mut periods: Vec<Period> = Vec::new();
            for period in &source.in_force {
                let span = InForceSource { from: period.from.clone(), until: period.until.clone() };
                let in_force = self.in_force(file, &span);
                let meets = |other: &Period| {
                    in_force.from.is_none_or(|from| other.in_force.until.is_none_or(|until| from <= until))
                        && other
                            .in_force
                            .from
                            .is_none_or(|from| in_force.until.is_none_or(|until| from <= until))
                };
                if periods.iter().any(meets) {
                    let message =
                        format!("two amounts of `{}` are in force on the same day", source.id.get_ref());
                    self.complain(
                        file,
                        &period.source,
                        message,
                        Some("let one end before the other starts".into()),
                    );
                }
                let amount = self.amount(file, source, period);
                let source = self.source(file, &period.source).unwrap_or_default();
                periods.push(Period { in_force, amount: Expr::Const(amount), source });
            }
            values.push(DatedValue { id: source.id.get_ref().clone(), periods });
        }
        values
    }

    fn amount(
        &mut self,
        file: &SourceFile,
        value: &ValueSource,
        period: &super::source::PeriodSource,
    ) -> Value {
        let Some(text) = &period.amount else {
            if !period.unknown {
                let mend =
                    Some("add `amount = \"…\"`, or `unknown = true` when it is not published yet".into());
                self.complain(file, &period.source, "this period has no amount".into(), mend);
            }
            return Value::Null;
        };
        let number = crate::feel::parse_number(text.get_ref());
        let whole = number.and_then(crate::feel::whole);
        let amount = match value.unit.get_ref().as_str() {
            "days" => whole.and_then(|days| days.checked_mul(86_400)).map(Value::Duration),
            "months" => whole.and_then(|months| i32::try_from(months).ok()).map(Value::Months),
            "years" => whole.and_then(|years| i32::try_from(years * 12).ok()).map(Value::Months),
            _ => number.map(Value::Number),
        };
        if amount.is_none() {
            let message = format!("`{}` is not an amount in {}", text.get_ref(), value.unit.get_ref());
            self.complain(file, text, message, Some("a plain number with a point: \"7101.12\"".into()));
        }
        amount.unwrap_or_default()
    }
}
