//! Who is to come to Italy: `relatives` and `children-number`.

use super::{Facts, add};
use crate::message::Message;
use crate::numbers::Amount;
use crate::reading::Value;
use crate::sightings::Sighting;

/// The age from which a child is grown up.
const ADULT: i32 = 18;

pub fn find(message: &Message, facts: &mut Facts) {
    // Only who is asked for; and who has arrived is not to come any more.
    let (known, says) = (message.known, |meaning| message.sightings.says(meaning));
    let sightings = &message.sightings;
    // "Can my parents come": who comes is named beside it, and no paper or appointment is meant.
    let comes = sightings.all(known.come_here).any(|come| {
        let mut kin = sightings.all(known.kin);
        !come.negated && kin.any(|it| sightings.distance(it, come).is_some_and(|it| it <= 3))
    });
    let asked = says(known.bring)
        || says(known.reunification)
        || comes && !says(known.work)
        || says(known.want) && says(known.here);
    if says(known.arrive) || !asked {
        return;
    }
    let (relatives, children) = wanted(message);
    // "My wife and my 3 …": whoever they are, they are not all known.
    let unknown = message.amounts.iter().any(|amount| {
        let within = |first: usize, last: usize| first <= amount.first && amount.last <= last;
        let counted = message.moments.iter().any(|it| within(it.first, it.last))
            || message.ages.iter().any(|it| within(it.first, it.last));
        amount.whole().is_some_and(|number| (2..=9).contains(&number)) && !counted
    });
    if unknown && children.is_none() {
        return;
    }
    // "The sister of my wife", "I am their only child": several that are not joined are not all meant.
    if relatives.len() > 1 && !says(known.and) {
        return;
    }
    if !relatives.is_empty() {
        add(facts, "relatives", Value::Choices(relatives).into());
    }
    if let Some(children) = children {
        add(facts, "children-number", Value::Count(children).into());
    }
}

/// The options of `relatives` that are named to be brought, and how many minor children.
pub fn wanted(message: &Message) -> (Vec<String>, Option<i32>) {
    let named = named(message);
    let mut options: Vec<&str> = Vec::new();
    let mut children = 0;
    let mut counted = false;
    for relative in &named {
        let option = option_of(message, relative);
        if option == "minor-children" {
            let number = number_before(message, relative);
            counted |= number.is_some();
            children += number.unwrap_or(1);
        }
        if !options.contains(&option) {
            options.push(option);
        }
    }
    // "My wife; the contract is in my cousin's name": only close ones are surely meant.
    if options.len() > 1 {
        options.retain(|option| *option != "other-relatives");
    }
    // In the order of the law.
    let order = ["spouse", "minor-children", "adult-child", "parents", "other-relatives"];
    let options = order.iter().filter(|it| options.contains(*it)).map(|it| (*it).to_owned()).collect();
    (options, (counted && (1..=9).contains(&children)).then_some(children))
}

/// A death so few words away is theirs.
const DEAD: usize = 3;

/// The relatives that are meant: behind the word for bringing; when there are none, those before it.
fn named<'a>(message: &'a Message) -> Vec<&'a Sighting> {
    let (known, sightings) = (message.known, &message.sightings);
    let is_relative = |it: &&Sighting| {
        [known.spouse, known.child, known.parent, known.other_relative].contains(&it.meaning) && !it.negated
    };
    // "My brother, our parents are dead": they will not come.
    let is_dead = |it: &Sighting| {
        it.meaning == known.parent
            && sightings.all(known.dead).any(|dead| sightings.distance(it, dead).is_some_and(|it| it <= DEAD))
    };
    // "I am her only daughter", "sono figlia unica", but not "I am the mother of an only daughter" or "here with my son only".
    let is_self = |it: &Sighting| {
        let next = |a: &Sighting, b: &Sighting| sightings.distance(a, b) == Some(1);
        let am = |am: &Sighting| {
            let mut parents = sightings.all(known.parent);
            sightings.distance(am, it).is_some_and(|it| it <= 3)
                && !parents.any(|parent| am.last <= parent.first && parent.first < it.first)
        };
        let says_am = || sightings.all(known.i_am);
        let is_only = sightings.all(known.only).any(|only| {
            next(only, it) && says_am().any(am) || next(it, only) && says_am().any(|am| next(am, it))
        });
        it.meaning == known.child && is_only
    };
    // "The kids are with my mother": she is not meant.
    let is_beside = |it: &Sighting| {
        let with =
            sightings.all(known.with).filter(|with| sightings.distance(with, it).is_some_and(|it| it <= 2));
        let brings = |it: &Sighting| [known.bring, known.reunification].contains(&it.meaning);
        with.into_iter().any(|with| !sightings.iter().any(|it| brings(it) && it.last <= with.first))
    };
    let mut all: Vec<&Sighting> = sightings
        .iter()
        .filter(is_relative)
        .filter(|it| !is_beside(it) && !is_dead(it) && !is_self(it))
        .collect();
    // "My daughter" and "daughter" are one.
    all.dedup_by_key(|it| it.last);
    // "Figli piccoli": one word says more about the other.
    let and = |it: &Sighting| sightings.at(it.first, known.and).is_some();
    // "Figli 2 minori", but not "2 sons, 1 daughter".
    let follows = |a: &Sighting, b: &Sighting| {
        let counts = |at: usize| message.amounts.iter().any(|it| it.first == at);
        b.first == a.last + 1
            || b.first == a.last + 2
                && counts(a.last + 1)
                && (a.first == 0 || !counts(a.first - 1))
                && sightings.tokens[a.first].clause == sightings.tokens[b.first].clause
                && sightings.at(a.first, known.children).is_some()
    };
    all.dedup_by(|b, a| [a.meaning, b.meaning] == [known.child; 2] && follows(a, b) && !and(b));
    // "My little brother" is no child of whoever writes.
    let brothers: Vec<&Sighting> =
        all.iter().copied().filter(|it| it.meaning == known.other_relative).collect();
    all.retain(|it| {
        it.meaning != known.child
            || !brothers.iter().any(|other| it.first == other.last + 1 || it.last + 1 == other.first)
    });
    let Some(bring) = sightings.iter().find(|it| [known.bring, known.reunification].contains(&it.meaning))
    else {
        return all;
    };
    // "My husband wants to bring me": who is to come is who writes.
    let brings_me = sightings
        .all(known.me)
        .any(|me| me.first == bring.first || sightings.distance(bring, me).is_some_and(|it| it <= 1));
    if brings_me {
        return Vec::new();
    }
    let behind: Vec<&Sighting> = all.iter().copied().filter(|it| it.first >= bring.first).collect();
    let behind_lives = |it: &&Sighting| {
        // "… and I live with my brother"
        let between = sightings.iter().filter(|other| other.first > bring.last && other.last < it.first);
        !between.into_iter().any(|other| other.meaning == known.live || other.meaning == known.with)
    };
    let behind: Vec<&Sighting> = behind.into_iter().filter(behind_lives).collect();
    if behind.is_empty() { all } else { behind }
}

fn option_of(message: &Message, relative: &Sighting) -> &'static str {
    let known = message.known;
    match relative.meaning {
        it if it == known.spouse => "spouse",
        it if it == known.parent => "parents",
        it if it == known.other_relative => "other-relatives",
        _ if is_grown(message, relative) => "adult-child",
        _ => "minor-children",
    }
}

fn is_grown(message: &Message, child: &Sighting) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let near = |first: usize, last: usize| {
        (first > child.last && sightings.words_between(child.last, first) <= 4)
            || (last < child.first && sightings.words_between(last, child.first) <= 1)
    };
    // The age belongs to the child that stands nearest before it.
    let own_age = message.ages.iter().find(|age| {
        let next_child = sightings.all(known.child).any(|it| it.first > child.last && it.last < age.first);
        near(age.first, age.last) && !next_child
    });
    // "My son is still in Albania with his grandmother, now he is 19": the only age is the only child's.
    let only_age = || match message.ages[..] {
        [age] if sightings.all(known.child).count() == 1 => {
            super::whose::is_others(message, age.first).then_some(age.years)
        }
        _ => None,
    };
    own_age.map(|age| age.years).or_else(only_age).is_some_and(|years| years >= ADULT)
        || sightings.all(known.grown).any(|it| !it.negated && near(it.first, it.last))
}

/// `two kids`, `3 figli`, `ولدين`.
fn number_before(message: &Message, child: &Sighting) -> Option<i32> {
    let (known, sightings) = (message.known, &message.sightings);
    let own = message.amounts.iter().find(|it| it.last == child.first);
    let mut before = sightings.previous(child.first);
    // One word may stand between: "two small children", "i miei due bambini piccoli".
    for _ in 0..2 {
        let Some(at) = before else { break };
        // `ولدين` counts itself, not what follows.
        if sightings.at(at, known.child).is_some() {
            break;
        }
        if let Some(amount) = message.amounts.iter().find(|it| it.last == at) {
            let years = message.ages.iter().any(|age| (age.first..=age.last).contains(&at));
            return amount.whole().filter(|number| (1..=9).contains(number) && !years);
        }
        if sightings.iter().any(|it| it.first == at && [known.family, known.and].contains(&it.meaning)) {
            break;
        }
        // "una figlia"
        if at + 1 == child.first && sightings.at(at, known.one).is_some() {
            return Some(1);
        }
        before = sightings.previous(at);
    }
    if let Some(amount) = own {
        return amount.whole();
    }
    // "figli 2"
    let behind = sightings.next(child.last);
    let beside = |it: &&Amount| Some(it.first) == behind || it.first == child.last + 1;
    let amount = message.amounts.iter().find(beside)?;
    let counts = sightings.next(amount.last).is_none_or(|at| {
        sightings.at(at, known.year).is_none()
            && sightings.at(at, known.month).is_none()
            && sightings.at(at, known.family).is_none()
    });
    let one = amount.whole() == Some(1);
    let plural = one
        || !message.ages.iter().any(|age| age.first == amount.first)
            && sightings.at(child.first, known.children).is_some();
    amount.whole().filter(|number| (1..=9).contains(number) && counts && plural)
}
