//! Conditions of the law: names, types, diagnostics, unknown answers and the reasons of results.

use crate::calendar::Date;
use crate::feel::*;

struct Facts;

const NAMES: [&str; 8] =
    ["employed", "income", "permit-expiry", "purpose", "children-ages", "minimum", "rooms", "renting"];

impl Names for Facts {
    fn resolve(&self, name: &str) -> Option<Name> {
        let index = NAMES.iter().position(|known| *known == name)? as u16;
        Some(match name {
            "employed" | "renting" => Name::Fact(index, Type::Boolean),
            "income" | "rooms" => Name::Fact(index, Type::Number),
            "permit-expiry" => Name::Fact(index, Type::Date),
            "purpose" => Name::Fact(index, Type::Enum(vec!["work".into(), "study".into()])),
            "children-ages" => Name::Fact(index, Type::List(Box::new(Type::Number))),
            _ => Name::Dated(0, Type::Number),
        })
    }

    fn known(&self) -> Vec<&str> {
        NAMES.to_vec()
    }
}

/// Answers by name, as FEEL; `?` is "I don't know"; what is not given is open.
struct Answers(Vec<(u16, Value)>);

impl Answers {
    fn new(answers: &[(&str, &str)]) -> Answers {
        let read = |(name, value): &(&str, &str)| {
            let index = NAMES.iter().position(|known| known == name).expect("a known name") as u16;
            let value = if *value == "?" { "null" } else { value };
            (index, constant(&compile_feel(value).expect("a value")))
        };
        Answers(answers.iter().map(read).collect())
    }
}

impl Scope for Answers {
    fn fact(&self, index: u16) -> Value {
        self.0.iter().find(|(at, _)| *at == index).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    fn open_facts(&self) -> u128 {
        self.0.iter().fold(0xff, |open, (index, _)| open & !fact_bit(*index))
    }

    fn dated(&self, _index: u16) -> Value {
        Value::from(7000)
    }

    fn on_date(&self) -> Date {
        Date::new(2026, 11, 22).expect("a day")
    }
}

fn names_of(deps: Deps) -> String {
    let mut names: Vec<&str> = (0..8)
        .filter(|index| deps.facts & fact_bit(*index) != 0)
        .map(|index| NAMES[index as usize])
        .collect();
    if deps.dated != 0 {
        names.push("minimum");
    }
    names.join(" ")
}

/// Expression, answers, value and the names that justify it.
fn check(expression: &str, answers: &[(&str, &str)], value: &str, deps: &str) {
    let expr =
        compile(expression, &Facts).unwrap_or_else(|error| panic!("{}", error.pretty(expression))).expr;
    let traced = eval(&expr, &Answers::new(answers));
    let found = (feel_to_json(&traced.value), names_of(traced.deps));
    assert_eq!(found, (value.into(), deps.into()), "{expression} with {answers:?}");
}

#[test]
fn only_what_decides_is_a_reason() {
    let both = "employed and income >= minimum";
    check(both, &[], "null", "employed income minimum");
    check(both, &[("employed", "false")], "false", "employed");
    check(both, &[("income", "6999.99")], "false", "income minimum");
    check(both, &[("employed", "true"), ("income", "0")], "false", "income minimum");
    check(both, &[("employed", "true")], "null", "income minimum");
    check(both, &[("employed", "true"), ("income", "7000")], "true", "employed income minimum");
    check(both, &[("employed", "?"), ("income", "7000")], "null", "employed");
    check("employed or renting", &[("renting", "true")], "true", "renting");
    check("employed or renting", &[("renting", "false")], "null", "employed");
    check("employed or renting", &[("renting", "false"), ("employed", "false")], "false", "employed renting");
    check("not(employed)", &[("employed", "true")], "false", "employed");
    check("rooms between 1 and income", &[("rooms", "0")], "false", "rooms");
    check("rooms in (1, income)", &[("rooms", "1")], "true", "rooms");
    check("any([employed, renting])", &[("renting", "true")], "true", "renting");
    check("some x in [rooms, income] satisfies x > 3", &[("income", "4")], "true", "income");
    check(
        "some age in children-ages satisfies age < 14",
        &[("children-ages", "[20, 3]")],
        "true",
        "children-ages",
    );
}

#[test]
fn what_cannot_be_known_any_more_is_the_only_reason() {
    check("rooms * 14 < income", &[], "null", "income rooms");
    check("rooms * 14 < income", &[("rooms", "?")], "null", "rooms");
    check("rooms * 14 < income", &[("rooms", "3")], "null", "income rooms");
    check("sum([rooms, income])", &[("income", "?")], "null", "income");
}

#[test]
fn unknown_stays_unknown() {
    check("purpose = \"work\"", &[], "null", "purpose");
    check("purpose != \"work\"", &[("purpose", "?")], "null", "purpose");
    check("purpose in (\"work\", \"study\")", &[], "null", "purpose");
    check("list contains([rooms, 2], 3)", &[], "null", "rooms");
    check("list contains([rooms, 3], 3)", &[], "true", "");
    check("count([rooms, income])", &[], "2", "income rooms");
    check("if employed then 1 else 2", &[], "null", "employed");
    check("if employed then rooms else 2", &[("rooms", "2")], "2", "rooms");
    check("if employed then rooms else 2", &[("employed", "?")], "null", "employed rooms");
    check("if employed then 1 else 2", &[("employed", "?")], "null", "employed");
    check("if employed then 1 else rooms", &[("employed", "true")], "1", "employed");
}

#[test]
fn the_day_counts() {
    let expiry = "permit-expiry - on-date >= @\"P60D\"";
    check(expiry, &[("permit-expiry", "@\"2027-01-21\"")], "true", "permit-expiry");
    check(expiry, &[("permit-expiry", "@\"2027-01-20\"")], "false", "permit-expiry");
    check("next working day(on-date)", &[], "{\"date\":\"2026-11-23\"}", "");
}

#[test]
fn constants_are_folded() {
    for (expression, folded) in [
        ("false and employed", "false"),
        ("true and employed and true", "employed and true"),
        ("employed or 1 < 2", "true"),
        ("if 1 = 1 then employed else renting", "employed"),
        ("income > 2 * 3500", "income > 7000"),
        ("income in (1 + 1, 3)", "income in (2, 3)"),
        ("some x in [1, 2] satisfies income > x", "income > 1 or income > 2"),
        ("every x in [rooms] satisfies x > 1 and true", "rooms > 1"),
        ("date(\"2026-01-01\") < on-date", "@\"2026-01-01\" < on-date"),
    ] {
        assert_eq!(compile(expression, &Facts), compile(folded, &Facts), "{expression}");
    }
    for (expression, folded) in [
        ("income > 7101 / 12 * 3", "income > 1775.25"),
        ("rooms > mean([1, 2 ** 2, floor(4.5)])", "rooms > 3"),
        ("rooms in (for x in [1, 2, 3][item > 1] return x / 2)", "rooms in [1, 1.5]"),
        ("some x in 1..2 satisfies rooms > x / 2", "rooms > 0.5 or rooms > 1"),
        ("some x in [1..2] satisfies rooms > x", "rooms > 1 or rooms > 2"),
        ("purpose = \"st\" + \"udy\"", "purpose = \"study\""),
        ("all([employed, renting])", "employed and renting"),
        ("any(employed, renting)", "employed or renting"),
        ("date(2026, 1, 1).year = rooms", "2026 = rooms"),
    ] {
        assert_eq!(compile(expression, &Facts), compile(folded, &Facts), "{expression}");
    }
    let expr = compile("employed and income > minimum", &Facts).expect("compiles").expr;
    let rest = |employed: Value| {
        residual(&expr, &|index| (index == 0).then(|| employed.clone()), &|_| Some(Value::from(7000)), None)
    };
    assert_eq!(rest(true.into()), compile("income > 7000", &Facts).expect("compiles").expr);
    assert_eq!(rest(false.into()), Expr::Const(Value::Bool(false)));
    assert_eq!(facts_in(&rest(Value::Null)), fact_bit(1));
    assert_eq!(expr.comparisons().len(), 1);
}

#[test]
fn diagnostics() {
    for (expression, pretty) in [
        (
            "permit-expirity > on-date",
            "permit-expirity > on-date\n^^^^^^^^^^^^^^^\nunknown name `permit-expirity`\ndid you mean `permit-expiry`?",
        ),
        (
            "income-minimum > 0",
            "income-minimum > 0\n^^^^^^^^^^^^^^\nunknown name `income-minimum`\n\
             for a subtraction write `income - minimum`, with spaces",
        ),
        (
            "purpose = \"studi\"",
            "purpose = \"studi\"\n          ^^^^^^^\n`studi` is not an option of this choice\ndid you mean \"study\"?",
        ),
        (
            "employed and income",
            "employed and income\n             ^^^^^^\nthis is a number, where yes or no is needed",
        ),
        (
            "permit-expiry > income",
            "permit-expiry > income\n^^^^^^^^^^^^^^^^^^^^^^\na date can't be compared with a number",
        ),
        ("employed > true", "employed > true\n^^^^^^^^^^^^^^^\nyes or no has no order, so use `=` or `in`"),
        (
            "permit-expiry + 30 > on-date",
            "permit-expiry + 30 > on-date\n^^^^^^^^^^^^^^^^^^\na date and a number can't be calculated with like this",
        ),
        (
            "employed = null",
            "employed = null\n           ^^^^\n`null` is not a value that a rule can work with\n\
             an unknown answer is null by itself, and the result is then open",
        ),
        (
            "list contain(children-ages, 3)",
            "list contain(children-ages, 3)\n     ^^^^^^^\nexpected an operator or the end, found `contain`",
        ),
        (
            "cuont(children-ages) > 1",
            "cuont(children-ages) > 1\n^^^^^\nthere is no function `cuont`\ndid you mean `count`?",
        ),
        (
            "floor() > 1",
            "floor() > 1\n^^^^^^^\n`floor` does not take these arguments\nwrite `floor(n, scale)`",
        ),
        (
            "modulo(employed, 2) = 1",
            "modulo(employed, 2) = 1\n       ^^^^^^^^\n`modulo` takes a number here, and this is yes or no",
        ),
        (
            "date(\"2026-02-30\") > on-date",
            "date(\"2026-02-30\") > on-date\n^^^^^^^^^^^^^^^^^^\n`date` has no result for this",
        ),
        ("permit-expiry.age > 3", "permit-expiry.age > 3\n              ^^^\na date has no property `age`"),
        (
            "upper case(purpose) = \"WORK\"",
            "upper case(purpose) = \"WORK\"\n^^^^^^^^^^^^^^^^^^^\n`upper case` can be used here only with constants\n\
             it is worked out when the law is compiled: write its result as a value",
        ),
        (
            "\"però\" = 3 and\n  rooms = \"è\" + 1",
            "\"però\" = 3 and\n^^^^^^^^^^\ntext can't be compared with a number",
        ),
        (
            "rooms = 1 and\n  \"però\" + 1 = rooms",
            "  \"però\" + 1 = rooms\n  ^^^^^^^^^^\ntext and a number can't be calculated with like this",
        ),
        (
            "employed and income / 12 > 600",
            "employed and income / 12 > 600\n             ^^^^^^^^^^^\ndivision can be used here only with constants\n\
             it is worked out when the law is compiled: write its result as a value",
        ),
        (
            "some age in children-ages satisfies age ** 2 > 9",
            "some age in children-ages satisfies age ** 2 > 9\n                                    ^^^^^^^^\n\
             a power can be used here only with constants\n\
             it is worked out when the law is compiled: write its result as a value",
        ),
        (
            "some n in [1..rooms] satisfies n > 2",
            "some n in [1..rooms] satisfies n > 2\n          ^^^^^^^^^^\n\
             a loop goes through a range only from one constant to another",
        ),
        ("\"però\" # 1", "\"però\" # 1\n       ^\n`#` has no meaning here"),
        ("rooms = 1 +", "rooms = 1 +\n           ^\nexpected a value, found the end"),
        ("\"open", "\"open\n^\nthis text has no end\nclose it with `\"`"),
        (
            "@\"P1X\" < @\"P1D\"",
            "@\"P1X\" < @\"P1D\"\n^^^^^^\n`P1X` is neither a date nor a duration\n\
             write @\"2026-11-22\", @\"P2Y6M\" or @\"P30D\"",
        ),
        ("rooms in [5..3]", "rooms in [5..3]\n             ^\nthis range ends before it begins"),
    ] {
        let error = compile(expression, &Facts).expect_err(expression);
        assert_eq!(error.pretty(expression), pretty);
    }
}

#[test]
fn a_condition_must_be_yes_or_no() {
    assert!(compile_as("rooms > 1", &Facts, &Type::Boolean).is_ok());
    let error = compile_as("rooms + 1", &Facts, &Type::Boolean).expect_err("it is a number");
    assert_eq!(error.message, "this is a number, not yes or no");
    let purpose = Type::Enum(vec!["work".into()]);
    assert!(compile_as("if employed then \"work\" else \"wrok\"", &Facts, &purpose).is_err());
}

#[test]
fn a_compiled_condition_is_short_and_comes_back() {
    let source = "employed and income >= minimum * (1 + 0.5 * rooms) and permit-expiry > @\"2026-11-22\"";
    let expr = compile(source, &Facts).expect("compiles").expr;
    let bytes = postcard::to_allocvec(&expr).expect("can be written");
    assert!(bytes.len() < 60, "{}", bytes.len());
    assert_eq!(postcard::from_bytes(&bytes), Ok(expr));
}
