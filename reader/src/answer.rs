//! The answer to the question that is open, in whatever words.

use crate::calendar::Date;
use crate::facts;
use crate::message::Message;
use crate::question::{Kind, Question, QuestionOption};
use crate::reading::{Answer, Value};
use crate::sightings::Sightings;
use crate::time::{Direction, Precision};

/// So much of an option's text must be said.
const LIKE: f32 = 0.34;
/// And so much more than of the next.
const CLEARLY: f32 = 1.3;

/// The answer that a message gives; `None` when it gives none, or more than one.
pub fn find(message: &Message, question: &Question, on_date: Date) -> Option<Answer> {
    let (value, precision) = value(message, question, on_date)?;
    let open = matches!(value, Value::Unknown | Value::Withheld);
    Some(Answer { value, precision, correction: !open && is_correction(message, question) })
}

fn value(message: &Message, question: &Question, on_date: Date) -> Option<(Value, Precision)> {
    let known = message.known;
    let exact = |value| Some((value, Precision::Day));
    let said = by_facts(message, question, on_date);
    if said.is_some() {
        return said;
    }
    // "I don't know, perhaps in 2019" gives a year; beside options it gives none.
    let by_options = matches!(question.kind, Kind::YesNo | Kind::Choice(_) | Kind::Choices(_));
    let by_kind = || by_kind(message, question, on_date);
    let open = || {
        let unknown = message.sightings.has(known.unknown).then_some(Value::Unknown);
        unknown.or_else(|| message.sightings.has(known.withheld).then_some(Value::Withheld)).and_then(exact)
    };
    if by_options { open().or_else(by_kind) } else { by_kind().or_else(open) }
}

/// What would be a fact without the question too.
fn by_facts(message: &Message, question: &Question, on_date: Date) -> Option<(Value, Precision)> {
    let said = facts::find(message, on_date, None);
    let (_, said) = said.into_iter().find(|(fact, _)| *fact == question.fact)?;
    let fits = match (&question.kind, &said.value) {
        (Kind::YesNo, Value::YesNo(_)) => true,
        (Kind::Choice(options), Value::Choice(option)) => options.iter().any(|it| it.id == *option),
        (Kind::Choices(options), Value::Choices(chosen)) => {
            chosen.iter().all(|option| options.iter().any(|it| it.id == *option))
        }
        (Kind::Count(least, most), Value::Count(number)) => (least..=most).contains(&number),
        (Kind::Money(least, most), Value::Money(cents)) => (least..=most).contains(&cents),
        (Kind::Date(first, last), Value::Date(date)) => (first..=last).contains(&date),
        _ => false,
    };
    fits.then_some((said.value, said.precision))
}

fn by_kind(message: &Message, question: &Question, on_date: Date) -> Option<(Value, Precision)> {
    let exact = |value| Some((value, Precision::Day));
    let known = message.known;
    match &question.kind {
        Kind::YesNo => yes_or_no(message).map(Value::YesNo).and_then(exact),
        Kind::Choice(options) => choice(message, &question.fact, options).map(Value::Choice).and_then(exact),
        Kind::Choices(options) => {
            let chosen = choices(message, &question.fact, options);
            if chosen.is_empty() { None } else { exact(Value::Choices(chosen)) }
        }
        Kind::Count(least, most) => {
            let number = count(message)?;
            if (least..=most).contains(&&number) { exact(Value::Count(number)) } else { None }
        }
        Kind::Money(least, most) => {
            let (cents, monthly) = facts::money(message)?;
            let precision = if monthly { Precision::Month } else { Precision::Day };
            (least..=most).contains(&&cents).then_some((Value::Money(cents), precision))
        }
        Kind::Date(first, last) => date(message, (*first, *last), on_date),
        Kind::Country => {
            let country = message.sightings.all(known.country).find(|it| !it.negated)?;
            let (id, _) = message.patterns.data.countries.get(usize::try_from(country.value).ok()?)?;
            exact(Value::Choice(id.clone()))
        }
        Kind::Town(options) => town(message, options).map(Value::Choice).and_then(exact),
    }
}

fn yes_or_no(message: &Message) -> Option<bool> {
    let (known, sightings) = (message.known, &message.sightings);
    let first = sightings
        .iter()
        .find(|it| it.meaning == known.yes || it.meaning == known.no || it.meaning == known.not);
    first.map(|it| it.meaning == known.yes && !it.negated)
}

fn choice(message: &Message, fact: &str, options: &[QuestionOption]) -> Option<String> {
    let known = message.known;
    let has = |id: &str| options.iter().any(|option| option.id == id);
    if fact == "permit-kind" || fact == "other-permit" {
        let kinds = facts::kinds(message);
        let kind = |kind: &str| {
            if fact == "other-permit" {
                kind.strip_prefix("other:").unwrap_or(kind).to_owned()
            } else {
                kind.split(':').next().unwrap_or(kind).to_owned()
            }
        };
        if let [only] = kinds[..]
            && has(&kind(only))
        {
            return Some(kind(only));
        }
    }
    if fact == "passport"
        && let Some(state) = passport(message).filter(|state| has(state))
    {
        return Some(state.to_owned());
    }
    if fact == "citizen-of"
        && let Some(country) = message.sightings.all(known.country).find(|it| !it.negated)
        && let Some(group) = facts::group_of(message, country).filter(|group| has(group))
    {
        return Some(group.to_owned());
    }
    by_position(message, options)
        .or_else(|| by_words(message, options).first().map(|at| options[*at].id.clone()))
        .or_else(|| by_yes_or_no(message, options))
}

/// What is said of a passport without naming it.
fn passport(message: &Message) -> Option<&'static str> {
    let (known, sightings) = (message.known, &message.sightings);
    let states = [
        (sightings.says(known.expired), "expired"),
        (sightings.says(known.lose) || sightings.says(known.steal), "missing"),
        (sightings.says(known.valid), "valid"),
    ];
    states.into_iter().find(|(said, _)| *said).map(|(_, state)| state)
}

/// "The second one", "number 3".
fn by_position(message: &Message, options: &[QuestionOption]) -> Option<String> {
    let (known, sightings) = (message.known, &message.sightings);
    let few_words = sightings.tokens.len() <= 5;
    let ordinals = [known.first, known.second, known.third, known.fourth];
    let named = ordinals.iter().position(|meaning| sightings.says(*meaning));
    let number = match message.amounts[..] {
        [only] if sightings.tokens.len() <= 2 => only.whole().and_then(|it| usize::try_from(it - 1).ok()),
        _ => None,
    };
    let last = sightings.says(known.last).then(|| options.len().saturating_sub(1));
    let at = named.or(number).or(last).filter(|_| few_words)?;
    options.get(at).map(|option| option.id.clone())
}

/// "None of these", or a plain yes or no where the options are just that.
fn by_yes_or_no(message: &Message, options: &[QuestionOption]) -> Option<String> {
    let has = |id: &str| options.iter().any(|option| option.id == id).then(|| id.to_owned());
    if message.sightings.has(message.known.none_of) {
        return has("none");
    }
    match yes_or_no(message)? {
        true => has("yes").or_else(|| has("valid")),
        false => has("no").or_else(|| has("none")),
    }
}

/// Options whose words are said, best first; empty when two are equally near.
fn by_words(message: &Message, options: &[QuestionOption]) -> Vec<usize> {
    let texts: Vec<Sightings> = options.iter().map(|it| Sightings::of(message.patterns, &it.text)).collect();
    let mut scored: Vec<(f32, usize)> =
        texts.iter().enumerate().map(|(at, text)| (likeness(&message.sightings, text, &texts), at)).collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let clear = scored.first().is_some_and(|best| best.0 >= LIKE)
        && scored.get(1).is_none_or(|next| scored[0].0 >= next.0 * CLEARLY);
    if clear { scored.into_iter().filter(|it| it.0 >= LIKE).map(|it| it.1).collect() } else { Vec::new() }
}

/// How much of what is said is in an option, from 0 to 1. What many options share counts little.
fn likeness(said: &Sightings, option: &Sightings, all: &[Sightings]) -> f32 {
    let mut together = 0.0;
    let mut whole = 0.0;
    for word in &said.tokens {
        if word.text.chars().count() < 3 {
            continue;
        }
        let holding = all.iter().filter(|text| holds_word(text, &word.text)).count();
        let weight = if holding == 0 { 0.5 } else { 1.0 / holding as f32 };
        whole += weight;
        together += if holds_word(option, &word.text) { weight } else { 0.0 };
    }
    if whole > 0.0 { together / whole } else { 0.0 }
}

/// The same word, or one with the same long beginning.
fn holds_word(text: &Sightings, word: &str) -> bool {
    let begin = |a: &str, b: &str| {
        let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        shared >= 5 && shared + 3 >= a.chars().count().max(b.chars().count())
    };
    text.tokens.iter().any(|token| token.text == word || begin(&token.text, word))
}

fn choices(message: &Message, fact: &str, options: &[QuestionOption]) -> Vec<String> {
    let known = message.known;
    let has = |id: &str| options.iter().any(|option| option.id == id);
    if fact == "relatives" {
        let (relatives, _) = facts::wanted_relatives(message);
        if !relatives.is_empty() && relatives.iter().all(|it| has(it)) {
            return relatives;
        }
    }
    if message.sightings.has(known.none_of) || yes_or_no(message) == Some(false) {
        return if has("none") { vec!["none".to_owned()] } else { Vec::new() };
    }
    if message.sightings.has(known.all_of) {
        return options.iter().map(|option| option.id.clone()).filter(|id| id != "none").collect();
    }
    // Each part between commas and "and" may name one.
    by_words(message, options).first().map(|at| vec![options[*at].id.clone()]).unwrap_or_default()
}

fn count(message: &Message) -> Option<i32> {
    let (known, sightings) = (message.known, &message.sightings);
    if let Some(amount) = message.amounts.last() {
        return amount.whole();
    }
    if sightings.has(known.both) {
        return Some(2);
    }
    if sightings.has(known.none_of) || yes_or_no(message) == Some(false) {
        return Some(0);
    }
    (sightings.has(known.one) || sightings.has(known.only)).then_some(1)
}

fn date(message: &Message, limits: (Date, Date), on_date: Date) -> Option<(Value, Precision)> {
    let open = if limits.1 <= on_date { Direction::Past } else { Direction::Ahead };
    let fits = |date: Date| limits.0 <= date && date <= limits.1;
    let mut moments = message.moments.iter().map(|moment| moment.resolve(on_date, open));
    let found = moments.rfind(|(date, _)| fits(*date));
    let by_age = || {
        let age = message.ages.first().map(|age| age.years).or_else(|| match message.amounts[..] {
            [only] if open == Direction::Past => only.whole(),
            _ => None,
        })?;
        let date = on_date.plus_months(-12 * age.clamp(0, 150));
        fits(date).then_some((date, Precision::Year))
    };
    let (date, precision) = found.or_else(by_age)?;
    Some((Value::Date(date), precision))
}

fn town(message: &Message, options: &[QuestionOption]) -> Option<String> {
    if options.is_empty() {
        let place = message.sightings.all(message.known.place).next()?;
        return message.patterns.data.places.get(usize::try_from(place.value).ok()?).cloned();
    }
    // The option whose words all stand in the message in a row; the longest.
    let said: Vec<&str> = message.sightings.tokens.iter().map(|token| token.text.as_str()).collect();
    let spelling = &message.patterns.data.spelling;
    let found = options.iter().filter_map(|option| {
        let name: Vec<String> =
            crate::tokens::tokens(&option.text, spelling).into_iter().map(|token| token.text).collect();
        let there = !name.is_empty() && said.windows(name.len()).any(|window| window.iter().eq(name.iter()));
        there.then_some((name.len(), option))
    });
    found.max_by_key(|(length, _)| *length).map(|(_, option)| option.id.clone())
}

/// "No, three years", "sorry, I meant two".
fn is_correction(message: &Message, question: &Question) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    // A plain "no" can be the answer itself.
    let no_answers = matches!(question.kind, Kind::YesNo) || sightings.tokens.len() < 2;
    sightings.has(known.correction) || !no_answers && sightings.at(0, known.no).is_some()
}
