//! From `.ftl` files to packed messages, with diagnostics.
//!
//! Messages and terms that a message refers to are written out in place, so a chunk needs no links.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern as Ast, PatternElement, VariantKey};
use fluent_syntax::parser::{self, ParserError};

use crate::chunk::{Part, Pattern};

/// One `.ftl` file: its path (for diagnostics) and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// What is wrong with an `.ftl` file, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub file: String,
    pub line: usize,
    pub text: String,
    pub message: String,
    pub mend: String,
}

impl std::fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Diagnostic { file, line, text, message, mend } = self;
        write!(f, "{file}:{line}: {message}\n  | {text}\n  mend: {mend}")
    }
}

/// A packed message and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub pattern: Pattern,
    pub file: String,
    pub line: usize,
}

/// All messages of one language by key (`message` or `message.attribute`).
pub type Messages = BTreeMap<String, Message>;

/// Reads all files of one language.
pub fn read(sources: &[Source]) -> (Messages, Vec<Diagnostic>) {
    let mut reader = Reader { diagnostics: Vec::new(), raw: BTreeMap::new() };
    for source in sources {
        reader.collect(source);
    }
    let mut messages = Messages::new();
    let keys: Vec<String> = reader.raw.keys().cloned().collect();
    for key in keys {
        let Raw { ast, file, line } = reader.raw[&key].clone();
        let pattern = reader.pattern(&ast, &file, line, 0);
        if !key.starts_with('-') {
            messages.insert(key, Message { pattern, file, line });
        }
    }
    reader.diagnostics.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    (messages, reader.diagnostics)
}

#[derive(Clone)]
struct Raw {
    ast: Ast<String>,
    file: String,
    line: usize,
}

struct Reader {
    diagnostics: Vec<Diagnostic>,
    raw: BTreeMap<String, Raw>,
}

impl Reader {
    fn complain(&mut self, file: &str, line: usize, text: &str, message: String, mend: &str) {
        self.diagnostics.push(Diagnostic {
            file: file.to_owned(),
            line,
            text: text.trim_end().to_owned(),
            message,
            mend: mend.to_owned(),
        });
    }

    fn collect(&mut self, source: &Source) {
        let resource = match parser::parse(source.text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    self.syntax(source, &error);
                }
                resource
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(value) = message.value {
                        self.keep(source, &id, &id, value);
                    }
                    for attribute in message.attributes {
                        let key = format!("{id}.{}", attribute.id.name);
                        self.keep(source, &id, &key, attribute.value);
                    }
                }
                Entry::Term(term) => {
                    let id = term.id.name;
                    self.keep(source, &format!("-{id}"), &format!("-{id}"), term.value);
                }
                _ => {}
            }
        }
    }

    fn syntax(&mut self, source: &Source, error: &ParserError) {
        let (line, text) = line_at(&source.text, error.pos.start);
        let message = format!("this is not Fluent: {}", error.kind);
        let mend = "a message is `key = text`; further lines are indented by spaces; a literal { is {\"{\"}";
        self.complain(&source.path, line, text, message, mend);
    }

    fn keep(&mut self, source: &Source, id: &str, key: &str, ast: Ast<String>) {
        let line = source
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))
            // Of a message that is written twice, the second one is to be mended.
            .last()
            .map_or(1, |(index, _)| index + 1);
        if let Some(first) = self.raw.get(key) {
            let message = format!("`{key}` is written twice: also in {}:{}", first.file, first.line);
            self.complain(&source.path, line, key, message, "keep one of them");
            return;
        }
        self.raw.insert(key.to_owned(), Raw { ast, file: source.path.clone(), line });
    }

    fn pattern(&mut self, ast: &Ast<String>, file: &str, line: usize, depth: usize) -> Pattern {
        let mut parts = Pattern::new();
        for element in &ast.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut parts, value),
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(inline) => self.inline(inline, &mut parts, file, line, depth),
                    Expression::Select { selector, variants } => {
                        let Some(argument) = argument_of(selector) else {
                            let message = "a choice must be made on an argument".to_owned();
                            self.complain(file, line, "->", message, "write { $name -> … }");
                            continue;
                        };
                        let mut packed = Vec::new();
                        let mut default = None;
                        for variant in variants {
                            let name = match &variant.key {
                                VariantKey::Identifier { name } => name.clone(),
                                VariantKey::NumberLiteral { value } => value.clone(),
                            };
                            let entry = (name, self.pattern(&variant.value, file, line, depth + 1));
                            if variant.default {
                                default = Some(entry);
                            } else {
                                packed.push(entry);
                            }
                        }
                        packed.extend(default);
                        parts.push(Part::Select { argument, variants: packed });
                    }
                },
            }
        }
        parts
    }

    fn inline(
        &mut self,
        inline: &InlineExpression<String>,
        parts: &mut Pattern,
        file: &str,
        line: usize,
        depth: usize,
    ) {
        let reference = match inline {
            InlineExpression::StringLiteral { value } => return push_text(parts, value),
            InlineExpression::NumberLiteral { value } => return push_text(parts, value),
            InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
            InlineExpression::MessageReference { id, attribute } => match attribute {
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
                None => id.name.clone(),
            },
            other => match argument_of(other) {
                Some(argument) => return parts.push(Part::Argument(argument)),
                None => {
                    let message =
                        "only arguments, NUMBER($x), literals and references may stand in braces".to_owned();
                    return self.complain(file, line, "{ … }", message, "write { $name }");
                }
            },
        };
        match self.raw.get(&reference).cloned() {
            Some(raw) if depth < 8 => {
                for part in self.pattern(&raw.ast, file, line, depth + 1) {
                    match part {
                        Part::Text(text) => push_text(parts, &text),
                        other => parts.push(other),
                    }
                }
            }
            Some(_) => self.complain(
                file,
                line,
                &reference,
                "this reference leads back to itself".into(),
                "remove it",
            ),
            None => {
                let message = format!("there is no `{reference}` to refer to");
                self.complain(
                    file,
                    line,
                    &reference,
                    message,
                    "define it in this language or correct the name",
                );
            }
        }
    }
}

/// `$name` or `NUMBER($name, …)`: numbers are written by the browser, so the function adds nothing.
fn argument_of(inline: &InlineExpression<String>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.clone()),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            argument_of(arguments.positional.first()?)
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => argument_of(inline),
            Expression::Select { .. } => None,
        },
        _ => None,
    }
}

fn push_text(parts: &mut Pattern, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(words)) => words.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

fn line_at(text: &str, offset: usize) -> (usize, &str) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    (line, text.lines().nth(line - 1).unwrap_or_default())
}
