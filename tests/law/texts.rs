//! Texts: complete in every language, and resolved as the standard Fluent resolver would.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use libtest_mimic::Trial;
use sportello_locales::Arguments;
use sportello_locales::chunk::arguments_of;
use sportello_rules::Rulebook;
use xtask::texts::Texts;

/// One test a language.
pub fn trials(rulebooks: &Arc<Vec<Rulebook>>) -> Vec<Trial> {
    let rulebooks = rulebooks.clone();
    vec![Trial::test("every text resolves as in the standard resolver", move || {
        let all = xtask::texts::load(&rulebooks).map_err(|error| format!("{error:#}"))?;
        for texts in &all {
            compare(texts)?;
        }
        Ok(())
    })]
}

/// Numbers that fall into different plural categories of the shipped languages.
const NUMBERS: [i64; 7] = [0, 1, 2, 3, 11, 26, 100];

fn compare(texts: &Texts) -> Result<(), String> {
    let language = texts.language.id.parse().map_err(|error| format!("{error:?}"))?;
    let mut bundle = FluentBundle::new(vec![language]);
    let folder = xtask::machine::root().join("locales").join(&texts.language.id);
    for file in xtask::law::files(&folder, "ftl").map_err(|error| error.to_string())? {
        let resource = FluentResource::try_new(file.text).map_err(|(_, errors)| format!("{errors:?}"))?;
        bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
    }
    let mut compared = 0;
    for (key, message) in &texts.messages {
        let names = arguments_of(&message.pattern);
        for number in NUMBERS {
            let ours = ours(texts, key, number);
            let mut arguments = FluentArgs::new();
            for name in &names {
                arguments.set((*name).to_owned(), FluentValue::from(number));
            }
            let (id, attribute) = key.split_once('.').map_or((key.as_str(), None), |(id, of)| (id, Some(of)));
            let found = bundle.get_message(id).ok_or_else(|| format!("no `{id}`"))?;
            let pattern = match attribute {
                Some(attribute) => found.get_attribute(attribute).map(|attribute| attribute.value()),
                None => found.value(),
            };
            let pattern = pattern.ok_or_else(|| format!("no `{key}`"))?;
            let mut errors = Vec::new();
            let theirs = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
            // The standard resolver also isolates a choice between phrases; ours isolates values only, because
            // the phrases are in the language of the sentence.
            let same = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
            if !errors.is_empty() || same(&ours) != same(&theirs) {
                return Err(format!(
                    "{} {key} with {number}:\nours   {ours}\ntheirs {theirs}",
                    texts.language.id
                ));
            }
            compared += 1;
            if names.is_empty() {
                break;
            }
        }
    }
    println!("{}: {compared} texts compared", texts.language.name);
    if compared < 500 { Err("too few texts were compared".to_owned()) } else { Ok(()) }
}

fn ours(texts: &Texts, key: &str, number: i64) -> String {
    struct Same<'a>(&'a str, i64);
    impl Arguments for Same<'_> {
        fn text(&self, _: &str) -> Option<String> {
            Some(self.1.to_string())
        }
        fn variants(&self, _: &str) -> Vec<String> {
            let language = self.0.parse::<unic_langid::LanguageIdentifier>().expect("a shipped language");
            let kind = intl_pluralrules::PluralRuleType::CARDINAL;
            let rules = intl_pluralrules::PluralRules::create(language, kind).expect("a language with rules");
            let category = rules.select(self.1).expect("a number");
            vec![self.1.to_string(), format!("{category:?}").to_lowercase()]
        }
    }
    let pattern = texts.messages[key].pattern.clone();
    let chunk = sportello_locales::Chunk::new([(key.to_owned(), pattern)]);
    chunk.text(key, &Same(&texts.language.id, number)).unwrap_or_default()
}
