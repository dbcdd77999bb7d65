//! As much JSON as crosses the border to the page; a crate for it would cost more bytes than the reader.

use std::fmt::Write;

/// A JSON object that is being written.
pub struct Object(String);

impl Object {
    pub fn new() -> Object {
        Object(String::from("{"))
    }

    pub fn is_empty(&self) -> bool {
        self.0.len() == 1
    }

    /// A field whose value is JSON already.
    pub fn raw(&mut self, name: &str, value: &str) {
        if !self.is_empty() {
            self.0.push(',');
        }
        self.0.push_str(&text(name));
        self.0.push(':');
        self.0.push_str(value);
    }

    pub fn text(&mut self, name: &str, value: &str) {
        self.raw(name, &text(value));
    }

    pub fn optional(&mut self, name: &str, value: Option<&str>) {
        self.raw(name, &value.map_or_else(|| "null".to_owned(), text));
    }

    pub fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

/// A list of values that are JSON already.
pub fn list(values: impl Iterator<Item = String>) -> String {
    format!("[{}]", values.collect::<Vec<_>>().join(","))
}

/// A JSON string.
pub fn text(value: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(letter);
            }
            '\u{0}'..='\u{1f}' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// A value that was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    /// In hundredths; finer parts are cut off.
    Number(i64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a whole text; `None` when it is not JSON, or nested more deeply than anything of ours.
    pub fn parse(text: &str) -> Option<Json> {
        let mut parser = Parser { rest: text };
        let value = parser.value(0)?;
        parser.space();
        parser.rest.is_empty().then_some(value)
    }

    pub fn get(&self, name: &str) -> Option<&Json> {
        let Json::Object(fields) = self else { return None };
        fields.iter().find(|(field, _)| field == name).map(|(_, value)| value)
    }

    pub fn as_text(&self) -> Option<&str> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    /// In hundredths.
    pub fn as_number(&self) -> Option<i64> {
        if let Json::Number(number) = self { Some(*number) } else { None }
    }

    /// The items; none when it is no list.
    pub fn items(&self) -> &[Json] {
        if let Json::List(items) = self { items } else { &[] }
    }
}

const DEEPEST: usize = 16;

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn take(&mut self, token: &str) -> Option<()> {
        self.space();
        self.rest = self.rest.strip_prefix(token)?;
        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        self.space();
        if depth > DEEPEST {
            return None;
        }
        match self.rest.chars().next()? {
            '{' => self.fields(depth),
            '[' => self.list(depth),
            '"' => self.string().map(Json::Text),
            't' => self.take("true").map(|()| Json::Bool(true)),
            'f' => self.take("false").map(|()| Json::Bool(false)),
            'n' => self.take("null").map(|()| Json::Null),
            _ => self.number().map(Json::Number),
        }
    }

    fn number(&mut self) -> Option<i64> {
        let negative = self.take("-").is_some();
        let (length, whole) = self.digits(usize::MAX);
        let mut number = whole.saturating_mul(100);
        if self.rest.starts_with('.') {
            self.rest = &self.rest[1..];
            let (length, part) = self.digits(2);
            number = number.saturating_add(if length == 1 { part * 10 } else { part });
        }
        (length > 0).then_some(if negative { -number } else { number })
    }

    /// How many digits follow, and the number that the first of them make.
    fn digits(&mut self, most: usize) -> (usize, i64) {
        let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.rest.split_at(length);
        self.rest = rest;
        let digits = digits.bytes().take(most).map(|digit| i64::from(digit - b'0'));
        (length, digits.fold(0, |sum, digit| i64::saturating_add(i64::saturating_mul(sum, 10), digit)))
    }

    fn list(&mut self, depth: usize) -> Option<Json> {
        self.take("[")?;
        let mut items = Vec::new();
        if self.take("]").is_some() {
            return Some(Json::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.take(",").is_none() {
                return self.take("]").map(|()| Json::List(items));
            }
        }
    }

    fn fields(&mut self, depth: usize) -> Option<Json> {
        self.take("{")?;
        let mut fields = Vec::new();
        if self.take("}").is_some() {
            return Some(Json::Object(fields));
        }
        loop {
            self.space();
            let name = self.string()?;
            self.take(":")?;
            fields.push((name, self.value(depth + 1)?));
            if self.take(",").is_none() {
                return self.take("}").map(|()| Json::Object(fields));
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        self.rest = self.rest.strip_prefix('"')?;
        let mut text = String::new();
        loop {
            let mut letters = self.rest.chars();
            let letter = letters.next()?;
            self.rest = letters.as_str();
            match letter {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                _ => text.push(letter),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        let letter = letters.next()?;
        self.rest = letters.as_str();
        Some(match letter {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' | 'f' => ' ',
            'u' => {
                let (hex, rest) = self.rest.split_at_checked(4)?;
                self.rest = rest;
                // Half of a pair is not worth a refusal: texts from the page come unescaped.
                char::from_u32(u32::from_str_radix(hex, 16).ok()?).unwrap_or('\u{fffd}')
            }
            other => other,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read() {
        let json =
            Json::parse(r#" {"a": [1, -2.5, "x\"\u00e9"], "b": {}, "c": null, "d": [true]} "#).expect("JSON");
        assert_eq!(json.get("a").map(|it| it.items().len()), Some(3));
        assert_eq!(json.get("a").and_then(|it| it.items()[2].as_text()), Some("x\"é"));
        assert_eq!(json.get("a").and_then(|it| it.items()[1].as_number()), Some(-250));
        for wrong in ["", "{", "[1,]", "{\"a\"}", "\"", "\"\\u12", "nul", "{} x", &"[".repeat(100_000)] {
            assert_eq!(Json::parse(wrong), None, "{}", &wrong[..wrong.len().min(20)]);
        }
    }

    #[test]
    fn text_is_written() {
        assert_eq!(text("a\"b\\c\nd\u{202e}"), "\"a\\\"b\\\\c\\u000ad\u{202e}\"");
    }
}
