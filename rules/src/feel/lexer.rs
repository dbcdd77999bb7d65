//! Cuts the text of an expression into tokens, each with its place in bytes.

use std::ops::Range;

use rust_decimal::Decimal;

use super::error::FeelError;
use super::expr::Mode;
use super::value::parse_number;

#[derive(Clone, Debug, PartialEq)]
pub enum TokenKind {
    Number(Decimal),
    Text(String),
    /// `@"…"`
    At(String),
    /// A keyword, a name, or a part of a name of several words.
    Word(String),
    Symbol(&'static str),
    End,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    pub kind: TokenKind,
    pub span: Range<usize>,
}

/// Longer ones first, so that `<=` is not read as `<`.
const SYMBOLS: &[&str] = &[
    "..", "**", "<=", ">=", "!=", "->", "+", "-", "*", "/", "=", "<", ">", "(", ")", "[", "]", "{", "}", ",",
    ".", ":",
];

pub fn tokens(source: &str, mode: Mode) -> Result<Vec<Token>, FeelError> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = source[at..].chars().next() {
        let rest = &source[at..];
        if is_space(first) {
            at += first.len_utf8();
            continue;
        }
        if let Some(length) = comment(rest) {
            let length = length.ok_or_else(|| {
                FeelError::new(at..at + 2, "this comment has no end").mend("close it with `*/`")
            })?;
            at += length;
            continue;
        }
        let second = rest[first.len_utf8()..].chars().next().unwrap_or(' ');
        let (kind, length) = if first == '"' {
            text(rest, at)?
        } else if first == '@' && second == '"' {
            match text(&rest[1..], at + 1)? {
                (TokenKind::Text(text), length) => (TokenKind::At(text), length + 1),
                other => other,
            }
        } else if first.is_ascii_digit() || (first == '.' && second.is_ascii_digit()) {
            number(rest, at)?
        } else if starts_word(first) {
            let length = word_length(rest, mode);
            (TokenKind::Word(rest[..length].to_string()), length)
        } else if let Some(symbol) = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol)) {
            (TokenKind::Symbol(symbol), symbol.len())
        } else {
            return Err(FeelError::new(at..at + first.len_utf8(), format!("`{first}` has no meaning here")));
        };
        tokens.push(Token { kind, span: at..at + length });
        at += length;
    }
    tokens.push(Token { kind: TokenKind::End, span: source.len()..source.len() });
    Ok(tokens)
}

fn is_space(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\u{180e}' | '\u{200b}' | '\u{feff}')
}

/// The length of the comment that starts here; `Some(None)` if it does not end.
fn comment(rest: &str) -> Option<Option<usize>> {
    if rest.starts_with("//") {
        Some(Some(rest.find('\n').unwrap_or(rest.len())))
    } else {
        let comment = rest.strip_prefix("/*")?;
        Some(comment.find("*/").map(|end| end + 4))
    }
}

fn starts_word(char: char) -> bool {
    char.is_alphabetic() || char == '_' || char == '?' || (char as u32 > 0x7f && !is_space(char))
}

/// In conditions of the law names are kebab-case, so a hyphen between letters or digits belongs to the
/// name and a minus needs a space.
fn word_length(rest: &str, mode: Mode) -> usize {
    let mut length = 0;
    for char in rest.chars() {
        let next = rest[length + char.len_utf8()..].chars().next().unwrap_or(' ');
        let hyphen = mode == Mode::Law && char == '-' && (starts_word(next) || next.is_ascii_digit());
        if !(starts_word(char) || char.is_ascii_digit() || hyphen) {
            break;
        }
        length += char.len_utf8();
    }
    length
}

fn number(rest: &str, at: usize) -> Result<(TokenKind, usize), FeelError> {
    let bytes = rest.as_bytes();
    let digits = |mut from: usize| {
        while bytes.get(from).is_some_and(u8::is_ascii_digit) {
            from += 1;
        }
        from
    };
    let mut length = digits(0);
    // `1..5` is a range, not a number with two points.
    if bytes.get(length) == Some(&b'.') && bytes.get(length + 1).is_some_and(u8::is_ascii_digit) {
        length = digits(length + 1);
    }
    if matches!(bytes.get(length), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
        let end = digits(length + 1 + sign);
        if end > length + 1 + sign {
            length = end;
        }
    }
    match parse_number(&rest[..length]) {
        Some(number) => Ok((TokenKind::Number(number), length)),
        None => Err(FeelError::new(at..at + length, "this number has more digits than can be kept exact")),
    }
}

fn text(rest: &str, at: usize) -> Result<(TokenKind, usize), FeelError> {
    let mut text = String::new();
    let mut chars = rest.char_indices().skip(1);
    while let Some((place, char)) = chars.next() {
        match char {
            '"' => return Ok((TokenKind::Text(text), place + 1)),
            '\\' => {
                let escape = chars.next().map(|(_, escape)| escape);
                match escape {
                    Some('n') => text.push('\n'),
                    Some('r') => text.push('\r'),
                    Some('t') => text.push('\t'),
                    Some(plain @ ('"' | '\'' | '\\')) => text.push(plain),
                    Some(kind @ ('u' | 'U')) => {
                        let (char, length) = code_point(&rest[place..], kind).ok_or_else(|| {
                            FeelError::new(at + place..at + place + 2, "this escape names no character")
                                .mend("write \\u and four hexadecimal digits")
                        })?;
                        text.push(char);
                        // The backslash and the letter are already taken.
                        for _ in 2..length {
                            chars.next();
                        }
                    }
                    // FEEL knows no other escapes; the backslash then stands for itself.
                    Some(other) => text.extend(['\\', other]),
                    None => break,
                }
            }
            char => text.push(char),
        }
    }
    Err(FeelError::new(at..at + 1, "this text has no end").mend("close it with `\"`"))
}

/// Reads `\uXXXX`, also as a surrogate pair, or `\UXXXXXX`, with its length in bytes.
fn code_point(rest: &str, kind: char) -> Option<(char, usize)> {
    let hex = |from: usize, digits: usize| {
        let digits = rest.get(from..from + digits)?;
        let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)
    };
    if kind == 'U' {
        return Some((char::from_u32(hex(2, 6)?)?, 8));
    }
    let high = hex(2, 4)?;
    if let (0xd800..0xdc00, Some("\\u")) = (high, rest.get(6..8)) {
        let low = hex(8, 4).filter(|low| (0xdc00..0xe000).contains(low))?;
        return Some((char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))?, 12));
    }
    Some((char::from_u32(high)?, 6))
}
