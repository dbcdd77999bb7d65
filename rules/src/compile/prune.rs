//! Leaves out of a rulebook the dated values that this procedure does not use.

use super::library::Library;
use crate::feel::Expr;
use crate::feel::dated_in;
use crate::rulebook::{Argument, Item, Rulebook};

/// Visits every expression of a rulebook, but for the amounts of its values.
pub(super) fn each_expr(rulebook: &Rulebook, visit: &mut dyn FnMut(&Expr)) {
    // The walk over mutable expressions is the only one, so that the two can never differ.
    let mut copy = rulebook.clone();
    each_expr_mut(&mut copy, &mut |expr| visit(expr));
}

fn each_expr_mut(rulebook: &mut Rulebook, visit: &mut dyn FnMut(&mut Expr)) {
    for fact in &mut rulebook.facts {
        visit(&mut fact.applies);
        arguments(&mut fact.arguments, visit);
    }
    rulebook.parts.iter_mut().for_each(|part| visit(&mut part.when));
    for requirement in &mut rulebook.requirements {
        visit(&mut requirement.when);
        arguments(&mut requirement.arguments, visit);
        for rule in &mut requirement.rules {
            rule.when.iter_mut().for_each(&mut *visit);
            rule.from.iter_mut().for_each(&mut *visit);
            arguments(&mut rule.arguments, visit);
        }
    }
    items(&mut rulebook.documents, visit, |_, _| {});
    items(&mut rulebook.fees, visit, |fee, visit| visit(&mut fee.amount));
    items(&mut rulebook.deadlines, visit, |deadline, visit| deadline.date.iter_mut().for_each(visit));
    items(&mut rulebook.offices, visit, |_, _| {});
    items(&mut rulebook.doubts, visit, |_, _| {});
    items(&mut rulebook.advice, visit, |_, _| {});
}

fn items<Detail>(
    items: &mut [Item<Detail>],
    visit: &mut dyn FnMut(&mut Expr),
    detail: impl Fn(&mut Detail, &mut dyn FnMut(&mut Expr)),
) {
    for item in items {
        visit(&mut item.when);
        arguments(&mut item.arguments, visit);
        detail(&mut item.detail, visit);
    }
}

fn arguments(arguments: &mut [Argument], visit: &mut dyn FnMut(&mut Expr)) {
    arguments.iter_mut().for_each(|argument| visit(&mut argument.value));
}

/// Keeps the values that some expression uses, and renumbers them.
pub(super) fn drop_unused_values(rulebook: &mut Rulebook, library: &Library) {
    let mut used = 0_u64;
    each_expr(rulebook, &mut |expr| used |= dated_in(expr));
    let mut new_index = Vec::new();
    let mut kept = Vec::new();
    for (index, value) in std::mem::take(&mut rulebook.values).into_iter().enumerate() {
        new_index.push(kept.len() as u16);
        if used & (1 << index) != 0 {
            library.value(&value.id);
            kept.push(value);
        }
    }
    rulebook.values = kept;
    each_expr_mut(rulebook, &mut |expr| renumber(expr, &new_index));
}

fn renumber(expr: &mut Expr, new_index: &[u16]) {
    let taken = std::mem::replace(expr, Expr::OnDate);
    *expr = renumbered(taken, new_index);
}

fn renumbered(expr: Expr, new_index: &[u16]) -> Expr {
    match expr {
        Expr::Dated(index) => Expr::Dated(new_index[usize::from(index)]),
        other => other.map_children(&mut |child| renumbered(child, new_index)),
    }
}
