//! Which permit the person has; not the one they want, and not somebody else's.

use super::whose::is_others;
use super::{Facts, add};
use crate::message::Message;
use crate::reading::Value;
use crate::sightings::Sighting;

/// What stands before a permit decides whose it is, so far back.
const REACH: usize = 5;

pub fn find(message: &Message, facts: &mut Facts) {
    let mut own: Vec<&str> = Vec::new();
    for named in named(message) {
        if role(message, &named) == Role::Own {
            own.push(kind_id(message, named.kind));
        }
    }
    own.dedup();
    let [kind] = own[..] else { return };
    match kind.split_once(':') {
        None => add(facts, "permit-kind", Value::Choice(kind.to_owned()).into()),
        Some((other, card)) => {
            add(facts, "permit-kind", Value::Choice(other.to_owned()).into());
            add(facts, "other-permit", Value::Choice(card.to_owned()).into());
        }
    }
}

/// Every kind of permit that the message names, also without saying that it is a permit. For the question itself.
pub fn kinds<'a>(message: &'a Message) -> Vec<&'a str> {
    let known = message.known;
    let named =
        message.sightings.iter().filter(|it| it.meaning == known.kind || it.meaning == known.kind_alone);
    let mut kinds: Vec<&str> = named.filter(|it| !it.negated).map(|it| kind_id(message, it.value)).collect();
    kinds.dedup();
    kinds
}

fn kind_id<'a>(message: &'a Message, index: i64) -> &'a str {
    let kinds = &message.patterns.data.kinds;
    usize::try_from(index).ok().and_then(|index| kinds.get(index)).map_or("", String::as_str)
}

/// A permit of a kind, at some tokens.
struct Named {
    kind: i64,
    first: usize,
    last: usize,
}

fn named(message: &Message) -> Vec<Named> {
    let (known, sightings) = (message.known, &message.sightings);
    let mut all = Vec::new();
    let is_kind = |it: &Sighting| it.meaning == known.kind || it.meaning == known.kind_alone;
    // "lavoro autonomo" is no "lavoro".
    let whole = |it: &&Sighting| {
        let mut around = sightings
            .iter()
            .filter(|other| is_kind(other) && other.first <= it.first && it.last <= other.last);
        !around.any(|other| other.last - other.first > it.last - it.first)
    };
    for kind in sightings.iter().filter(|it| is_kind(it) && !it.negated).filter(whole) {
        if kind.meaning == known.kind_alone {
            let permit = sightings.all(known.permit).find(|it| is_joined(message, it, kind));
            let first = permit.map_or(kind.first, |it| it.first.min(kind.first));
            all.push(Named { kind: kind.value, first, last: kind.last });
        } else if let Some(permit) = sightings.all(known.permit).find(|it| is_joined(message, it, kind)) {
            let (first, last) = (permit.first.min(kind.first), permit.last.max(kind.last));
            all.push(Named { kind: kind.value, first, last });
        } else if let Some(before) = sightings.previous(kind.first) {
            // "change from study to work", "convert study to work"; `حولها لعمل` names only what is wanted.
            let is = |meaning| sightings.at(before, meaning).is_some();
            let clause = sightings.tokens[kind.first].clause;
            let later = |it: &Sighting| it.first > kind.last && sightings.tokens[it.first].clause == clause;
            let goes_on = || sightings.iter().any(|it| is_kind(it) && later(it));
            if sightings.has(known.convert) && (is(known.from) || is(known.convert) && goes_on()) {
                all.push(Named { kind: kind.value, first: kind.first, last: kind.last });
            }
        }
    }
    all
}

/// `permesso per lavoro`, `work permit`: nothing between them but words like "for".
fn is_joined(message: &Message, permit: &Sighting, kind: &Sighting) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let joined = |from: usize, to: usize| {
        let mut at = from;
        while let Some(next) = sightings.next(at).filter(|next| *next < to) {
            if sightings.at(next, known.reason).is_none() {
                return false;
            }
            at = next;
        }
        sightings.tokens[from].sentence == sightings.tokens[to].sentence
    };
    if kind.first > permit.last {
        joined(permit.last, kind.first)
    } else if kind.last < permit.first {
        sightings.words_between(kind.last, permit.first) == 1 && joined(kind.last, permit.first)
    } else {
        // The kind lies within the words for the permit.
        true
    }
}

#[derive(PartialEq, Eq)]
enum Role {
    Own,
    NotOwn,
}

fn role(message: &Message, permit: &Named) -> Role {
    let (known, sightings) = (message.known, &message.sightings);
    let clause = sightings.tokens[permit.first].clause;
    let near = |at: usize| {
        // "My" and "to" may be within the word.
        let within = || [known.my, known.into].iter().any(|it| sightings.at(at, *it).is_some());
        (at < permit.first || at <= permit.last && within())
            && sightings.tokens[at].clause == clause
            && (at >= permit.first || sightings.words_between(at, permit.first) <= REACH)
    };
    // In the order in which a tie is decided.
    let cues = [
        (known.renew, Role::Own),
        (known.formerly, Role::NotOwn),
        (known.into, Role::NotOwn),
        (known.from, Role::Own),
        (known.convert, Role::Own),
        (known.expire, Role::Own),
        (known.lose, Role::Own),
        (known.have, Role::Own),
        (known.i_am, Role::Own),
        (known.my, Role::Own),
        (known.with, Role::Own),
        (known.client, Role::Own),
        (known.kin, Role::NotOwn),
        (known.friend, Role::NotOwn),
        (known.give, Role::NotOwn),
        (known.want, Role::NotOwn),
    ];
    let before = cues.into_iter().enumerate().filter_map(|(rank, (meaning, role))| {
        // "Can I have": they do not have it.
        let asked = |it: &&Sighting| {
            meaning == known.have
                && sightings.all(known.can_i).any(|can| sightings.distance(can, it).is_some_and(|it| it <= 2))
        };
        let last = sightings
            .all(meaning)
            .filter(|it| !asked(it))
            .filter(|it| near(it.last) && (!it.negated || role == Role::NotOwn));
        // Words that begin later decide.
        last.map(|it| it.last).max().map(|at| (at, std::cmp::Reverse(rank), role))
    });
    // "Can a student permit become …": any permit, not the person's.
    let any = sightings
        .all(known.one)
        .any(|it| it.last < permit.first && sightings.next(it.last) == Some(permit.first))
        && sightings.all(known.can_i).any(|it| near(it.last));
    if any {
        return Role::NotOwn;
    }
    // A visa is no permit yet.
    let visa = sightings.all(known.visa).any(|it| {
        it.first <= permit.last + 1
            && permit.first <= it.last + 2
            && sightings.tokens[it.first].clause == clause
    });
    if visa || super::is_supposed(message, permit.first) {
        return Role::NotOwn;
    }
    let nearest = before.max_by_key(|(at, rank, _)| (*at, *rank)).map(|(_, _, role)| role);
    let after_is_others = || {
        let next = sightings.next(permit.last).filter(|at| sightings.tokens[*at].clause == clause);
        next.is_some_and(|at| sightings.at(at, known.kin).is_some())
    };
    // `انفصلت عن زوجي واقامتي عائلية`: "my" is in the word, whoever was named before.
    let says_my = (permit.first..=permit.last).any(|at| sightings.at(at, known.my).is_some());
    match nearest {
        Some(Role::Own) if !after_is_others() && (says_my || !is_others(message, permit.first)) => Role::Own,
        // Nothing before it: "permesso per studio scade a marzo".
        None if !after_is_others() && is_begin(message, permit) && goes_on_as_own(message, permit) => {
            Role::Own
        }
        _ => Role::NotOwn,
    }
}

fn is_begin(message: &Message, permit: &Named) -> bool {
    let sightings = &message.sightings;
    let before = sightings.previous(permit.first);
    let and = |at: usize| sightings.at(at, message.known.and).is_some();
    before.is_none_or(|at| sightings.tokens[at].clause != sightings.tokens[permit.first].clause || and(at))
        || and(permit.first)
}

/// It expires, it lasts, or it stands alone in a list of what is so: "utente bengalese, pds lavoro, due figli".
fn goes_on_as_own(message: &Message, permit: &Named) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let clause = sightings.tokens[permit.first].clause;
    let alone = sightings.next(permit.last).is_none_or(|at| sightings.tokens[at].clause != clause);
    let wanted = sightings.all(known.want).chain(sightings.all(known.into)).any(|it| it.last < permit.first);
    // "My wife is pregnant, family permit?" asks for one.
    let last = &sightings.tokens[permit.last];
    let ends = sightings.next(permit.last).is_none();
    let asked = last.asked && ends;
    if alone && !wanted && !asked && sightings.tokens.iter().any(|token| token.clause != clause) {
        return true;
    }
    let behind = sightings.iter().filter(|it| it.first > permit.last);
    let mut behind = behind.filter(|it| sightings.words_between(permit.last, it.first) <= REACH);
    behind.any(|it| {
        [known.expire, known.until, known.since, known.year, known.bring, known.convert].contains(&it.meaning)
    })
}
