//! What is kept on the device, if the person asks for it: a line for each field that is filled in.
//!
//! Lines name their field, so a newer program reads what an older one kept; packed bytes could not (they are read by
//! the type that wrote them).
//!
//! ```text
//! surname=Rossi
//! 0.birth-date=2019-05-12
//! ```

use super::{Field, MemberField, Personal};

impl Personal {
    /// The lines to keep. Nothing when nothing is filled in.
    pub fn keep(&self) -> String {
        let mut lines = String::new();
        for field in self.fields() {
            let text = self.text(field);
            let relation_holds_the_place = matches!(field, Field::Family(_, MemberField::Relation));
            if text.is_empty() && !relation_holds_the_place {
                continue;
            }
            if let Field::Family(at, _) = field {
                lines.push_str(&at.to_string());
                lines.push('.');
            }
            lines.push_str(field.id());
            lines.push('=');
            for found in text.chars() {
                match found {
                    '\\' => lines.push_str("\\\\"),
                    '\n' => lines.push_str("\\n"),
                    _ => lines.push(found),
                }
            }
            lines.push('\n');
        }
        lines
    }

    /// What [`Personal::keep`] kept. Lines that mean nothing to this program are left out.
    pub fn kept(lines: &str) -> Personal {
        let mut personal = Personal::default();
        for line in lines.split('\n') {
            if let Some((id, text)) = line.split_once('=')
                && let Some(field) = of_id(id)
            {
                personal.set_text(field, &unescaped(text));
            }
        }
        personal
    }
}

fn of_id(id: &str) -> Option<Field> {
    match id.split_once('.') {
        Some((at, id)) => {
            let field = MemberField::ALL.iter().find(|field| field.id() == id)?;
            Some(Field::Family(at.parse().ok()?, *field))
        }
        None => Field::ALL.iter().copied().find(|field| field.id() == id),
    }
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(found) = rest.next() {
        match found {
            '\\' => match rest.next() {
                Some('n') => plain.push('\n'),
                other => plain.extend(other),
            },
            _ => plain.push(found),
        }
    }
    plain
}
