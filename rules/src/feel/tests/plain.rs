//! Plain FEEL: expression and expected value, as the DMN 1.5 specification says.

use crate::feel::feel_line;

fn check(table: &[(&str, &str)]) {
    for (expression, json) in table {
        assert_eq!(feel_line(expression), *json, "{expression}");
    }
}

#[test]
fn three_valued_logic() {
    check(&[
        ("true and true", "true"),
        ("true and false", "false"),
        ("false and null", "false"),
        ("null and false", "false"),
        ("true and null", "null"),
        ("null and null", "null"),
        ("true or null", "true"),
        ("null or true", "true"),
        ("false or null", "null"),
        ("false or false or true", "true"),
        ("false and 7", "false"),
        ("true and 7", "null"),
        ("\"x\" or true", "true"),
        ("true or false and false", "true"),
        ("not(true)", "false"),
        ("not(null)", "null"),
        ("not(1)", "null"),
        ("not(true, false)", "null"),
        ("all([true, null, false])", "false"),
        ("all([true, null])", "null"),
        ("all([])", "true"),
        ("any([false, null, true])", "true"),
        ("any(false, null)", "null"),
        ("if null then 1 else 2", "2"),
        ("if 3 > 2 then \"more\" else \"less\"", "\"more\""),
    ]);
}

#[test]
fn comparison() {
    check(&[
        ("1 = 1.0", "true"),
        ("1 != 2", "true"),
        ("null = null", "true"),
        ("5 = null", "false"),
        ("5 != null", "true"),
        ("null != null", "false"),
        ("5 = \"5\"", "null"),
        ("true = \"true\"", "null"),
        ("null < 5", "null"),
        ("5 >= null", "null"),
        ("5 < \"5\"", "null"),
        ("true < false", "null"),
        ("\"abc\" < \"abd\"", "true"),
        ("[1, 2] = [1, 2]", "true"),
        ("[1, 2] = [2, 1]", "false"),
        ("[1] = [1, 2]", "false"),
        ("@\"2026-01-31\" < @\"2026-02-01\"", "true"),
        ("@\"P1Y\" = @\"P12M\"", "true"),
        ("@\"P1D\" = @\"PT24H\"", "true"),
        ("@\"P1M\" = @\"P30D\"", "null"),
        ("5 between 5 and 6", "true"),
        ("7 between 5 and 6", "false"),
        ("null between 1 and 2", "null"),
        ("1 between null and 2", "null"),
        ("3 between null and 2", "false"),
        ("2 between 1 and 3 and true", "true"),
    ]);
}

#[test]
fn membership() {
    check(&[
        ("5 in [5..7]", "true"),
        ("5 in (5..7]", "false"),
        ("5 in ]5..7]", "false"),
        ("7 in [5..7)", "false"),
        ("7 in [5..7[", "false"),
        ("6 in (5..7)", "true"),
        ("null in [5..7]", "null"),
        ("6 in [5..null]", "null"),
        ("4 in [5..null]", "false"),
        ("5 in < 6", "true"),
        ("5 in (>= 6, 5)", "true"),
        ("5 in (1, 2, [4..6])", "true"),
        ("5 in [1, 2, 5]", "true"),
        ("5 in ([1, 2, 5])", "true"),
        ("5 in [\"a\", 5]", "true"),
        ("6 in [\"a\", 5]", "false"),
        ("null in (null)", "true"),
        ("[1] in [[1], [2]]", "true"),
        ("@\"2026-03-01\" in [@\"2026-01-01\"..@\"2026-12-31\"]", "true"),
        ("5 in (2 + 3)", "true"),
        ("[3..1]", "null"),
        ("(1..2]", "{\"range\":\"(1..2]\"}"),
        ("[1..5[ = [1..5)", "true"),
        ("[1..5].start", "1"),
        ("(1..5].start included", "false"),
        ("overlaps([1..5], [5..9])", "true"),
        ("before([1..5), 5)", "true"),
        ("includes([1..9], [2..3])", "true"),
        ("during(4, (4..9])", "false"),
    ]);
}

#[test]
fn decimal_arithmetic() {
    check(&[
        ("0.1 + 0.2", "0.3"),
        ("1.10 * 3", "3.3"),
        ("100.00", "100"),
        (".5 + 1", "1.5"),
        ("1.5e3", "1500"),
        ("10 - 4 - 3", "3"),
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("8 / 4 / 2", "1"),
        ("1 / 0", "null"),
        ("1 + null", "null"),
        ("1 + \"1\"", "null"),
        ("\"a\" + \"b\"", "\"ab\""),
        ("-2 ** 2", "4"),
        ("2 ** -1", "0.5"),
        ("2 ** 3 ** 2", "64"),
        ("10 ** 40", "null"),
        ("--3", "3"),
        ("1 - -1", "2"),
        ("2-1", "1"),
        ("abs(-3.5)", "3.5"),
        ("floor(-1.5)", "-2"),
        ("ceiling(-1.5)", "-1"),
        ("decimal(2.5, 0)", "2"),
        ("decimal(1.115, 2)", "1.12"),
        ("round half up(-2.5, 0)", "-3"),
        ("round half down(2.5, 0)", "2"),
        ("round up(1.01, 1)", "1.1"),
        ("round down(-1.09, 1)", "-1"),
        ("round up(1234, -2)", "1300"),
        ("modulo(-12, 5)", "3"),
        ("modulo(12, -5)", "-3"),
        ("odd(3)", "true"),
        ("even(2.5)", "null"),
    ]);
}

#[test]
fn dates_and_durations() {
    check(&[
        ("date(\"2026-11-22\")", "{\"date\":\"2026-11-22\"}"),
        ("date(2026, 11, 22) = @\"2026-11-22\"", "true"),
        ("date(year: 2026, month: 2, day: 29)", "null"),
        ("date(day: 1, month: 2, year: 2026)", "{\"date\":\"2026-02-01\"}"),
        ("date(\"2026-1-1\")", "null"),
        ("@\"2026-11-22\".year", "2026"),
        ("@\"2026-11-22\".weekday", "7"),
        ("[@\"2026-11-22\", @\"2025-01-01\"].month", "[11,1]"),
        ("day of week(@\"2026-11-22\")", "\"Sunday\""),
        ("day of year(@\"2026-02-01\")", "32"),
        ("month of year(@\"2026-02-01\")", "\"February\""),
        ("week of year(@\"2027-01-01\")", "53"),
        ("duration(\"P1Y2M\")", "{\"months\":14}"),
        ("duration(\"P3D\")", "{\"days\":3}"),
        ("duration(\"-PT12H\")", "{\"days\":-0.5}"),
        ("duration(\"P1Y2D\")", "null"),
        ("@\"P1Y2M\".months", "2"),
        ("@\"P3DT4H\".hours", "4"),
        ("@\"P1Y\" * 1.5", "{\"months\":18}"),
        ("@\"P2D\" / @\"P1D\"", "2"),
        ("-@\"P1D\"", "{\"days\":-1}"),
        ("@\"2026-01-31\" + @\"P1M\"", "{\"date\":\"2026-02-28\"}"),
        ("@\"2026-03-01\" - @\"P1D\"", "{\"date\":\"2026-02-28\"}"),
        ("@\"2026-03-01\" - @\"2026-02-01\"", "{\"days\":28}"),
        ("@\"9999-12-31\" + @\"P1D\"", "null"),
        ("years and months duration(@\"2024-02-29\", @\"2025-02-28\")", "{\"months\":11}"),
        ("years and months duration(from: @\"2026-01-15\", to: @\"2025-01-15\").years", "-1"),
        ("add working days(@\"2026-04-03\", 1)", "{\"date\":\"2026-04-07\"}"),
        ("next working day(@\"2026-11-22\")", "{\"date\":\"2026-11-23\"}"),
    ]);
}

#[test]
fn lists_and_loops() {
    check(&[
        ("[1, 2, 3][2]", "2"),
        ("[1, 2, 3][-1]", "3"),
        ("[1, 2, 3][4]", "null"),
        ("[1, 2, 3][item > 1]", "[2,3]"),
        ("[1, null, 3][item > 1]", "[3]"),
        ("[][item > 1]", "[]"),
        ("5[1]", "5"),
        ("count([1, null])", "2"),
        ("list contains([1, null], null)", "true"),
        ("list contains([1, 2], 3)", "false"),
        ("min(3, 1, 2)", "1"),
        ("max([\"a\", \"c\", \"b\"])", "\"c\""),
        ("min([])", "null"),
        ("min([1, \"a\"])", "null"),
        ("sum([0.1, 0.2])", "0.3"),
        ("sum([1, null])", "null"),
        ("mean([1, 2, 6])", "3"),
        ("median([6, 1, 2, 3])", "2.5"),
        ("product(2, 3, 4)", "24"),
        ("append([1], 2, 3)", "[1,2,3]"),
        ("concatenate([1], [2, 3])", "[1,2,3]"),
        ("insert before([1, 3], 2, 2)", "[1,2,3]"),
        ("remove([1, 2, 3], -1)", "[1,2]"),
        ("reverse([1, 2])", "[2,1]"),
        ("index of([1, 2, 1], 1)", "[1,3]"),
        ("union([1, 2], [2, 3])", "[1,2,3]"),
        ("distinct values([1, null, 1, null])", "[1,null]"),
        ("flatten([[1, [2]], 3])", "[1,2,3]"),
        ("sublist(list: [1, 2, 3], start position: 2)", "[2,3]"),
        ("some x in [1, 2] satisfies x > 1", "true"),
        ("every x in [1, null] satisfies x > 0", "null"),
        ("every x in [], y in [1] satisfies false", "true"),
        ("some x in [1, 2], y in [2, 3] satisfies x = y", "true"),
        ("for x in [1, 2] return x * 2", "[2,4]"),
        ("for x in 3..1 return x", "[3,2,1]"),
        ("for x in 1..2, y in [x, 10] return y", "[1,10,2,10]"),
        ("for x in [1, 2] return some y in [x] satisfies y = 2", "[false,true]"),
    ]);
}

#[test]
fn text_and_the_rest() {
    check(&[
        ("\"a\\n\\u00e8\\\"\"", "\"a\\nè\\\"\""),
        ("string length(\"perché\")", "6"),
        ("substring(\"foobar\", -3, 2)", "\"ba\""),
        ("substring before(\"a-b\", \"-\")", "\"a\""),
        ("substring after(\"a-b\", \"-\")", "\"b\""),
        ("upper case(\"è\")", "\"È\""),
        ("contains(\"Questura\", \"est\")", "true"),
        ("starts with(\"Questura\", \"est\")", "false"),
        ("string join([\"a\", null, \"b\"], \", \")", "\"a, b\""),
        ("string(1.50)", "\"1.5\""),
        ("number(\"1.234,5\", \".\", \",\")", "1234.5"),
        ("1 instance of number", "true"),
        ("[1, \"a\"] instance of list<number>", "false"),
        ("@\"P1D\" instance of days and time duration", "true"),
        ("null instance of Any", "false"),
        ("1 /* one */ + // two\n 2", "3"),
        ("nobody", "null"),
        ("1 +", "{\"error\":\"expected a value, found the end\"}"),
        ("nosuch(1)", "{\"error\":\"there is no function `nosuch`\"}"),
        ("{a: 1}", "{\"error\":\"contexts (`{…}`) are not part of the FEEL of Sportello\"}"),
    ]);
}
