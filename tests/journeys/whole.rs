//! Every procedure from the first question to the result, in the languages in which it is whole.
//!
//! The people are those of the golden cases, so nothing here is invented: of each procedure the one who is asked most
//! and can apply, or comes nearest to it.

use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};
use sportello_rules::assess::Verdict;
use sportello_rules::rulebook::Outcome;
use sportello_rules::{Answer, Case, Date, assess};
use sportello_tests::Page;

use crate::talk::{answer, asked};

/// Somebody who goes through a procedure to the end.
struct Person {
    procedure: String,
    on: Date,
    case: Case,
    verdict: Verdict,
    papers: usize,
    /// Does the result compare ways instead of judging one application?
    compares: bool,
}

/// One person for each procedure.
fn people() -> Result<&'static [Person]> {
    static PEOPLE: OnceLock<Vec<Person>> = OnceLock::new();
    if let Some(people) = PEOPLE.get() {
        return Ok(people);
    }
    let mut people = Vec::new();
    for rulebook in xtask::law::load()? {
        let cases = xtask::golden::load(&rulebook)?;
        let ends = cases.iter().filter_map(|golden| {
            let assessment = assess(&rulebook, &golden.case, golden.on);
            let rank = match assessment.verdict.outcome()? {
                Outcome::Yes => 3,
                Outcome::NotYet | Outcome::Desk => 2,
                Outcome::No | Outcome::Help => 1,
            };
            assessment.next.is_none().then(|| (rank, golden.case.answers().count(), golden, assessment))
        });
        let best = ends.max_by_key(|(rank, answers, ..)| (*rank, *answers));
        let (_, _, golden, assessment) =
            best.with_context(|| format!("no golden case of {} goes to the end", rulebook.procedure))?;
        people.push(Person {
            procedure: rulebook.procedure.clone(),
            on: golden.on,
            case: golden.case.clone(),
            verdict: assessment.verdict,
            papers: assessment.documents.len(),
            compares: rulebook.parts.iter().any(|part| !part.procedure.is_empty()),
        });
    }
    Ok(PEOPLE.get_or_init(|| people))
}

pub async fn in_italian(page: &Page) -> Result<()> {
    in_language(page, "it").await
}

pub async fn in_english(page: &Page) -> Result<()> {
    in_language(page, "en").await
}

/// A topic that is not in a language says so there, and offers the languages it is in; only that topic is fetched.
pub async fn elsewhere(page: &Page) -> Result<()> {
    page.goto("/?lang=ar&topic=work-entry").await?;
    page.find_css("main.start .languages [lang='en']").await?;
    ensure!(asked(page).await?.is_none(), "it asks in a language that it does not have");
    let offered: Vec<String> = page
        .js("return [...document.querySelectorAll('main .languages button')].map(it => it.lang)", &[])
        .await?;
    ensure!(offered == ["it", "en"], "offered: {offered:?}");
    page.assert_accessible().await?;
    page.assert_fits().await?;
    page.click_css("main .languages [lang='en']").await?;
    page.find_css("article.ask").await?;
    page.wait_js("English", "return document.documentElement.lang === 'en'", &[]).await?;
    let chunks: Vec<String> = page.requests().into_iter().map(|seen| seen.path).collect();
    let of_topics: Vec<&String> = chunks.iter().filter(|path| path.ends_with(".bin")).collect();
    let others = of_topics.iter().filter(|path| {
        !["work-entry", "core", "common", "talk", "form", "papers"]
            .iter()
            .any(|name| path.rsplit('/').next().unwrap_or("").starts_with(name))
    });
    let others: Vec<_> = others.collect();
    ensure!(others.is_empty(), "fetched for another topic: {others:?}");
    ensure!(of_topics.iter().any(|path| path.contains("rulebook")), "no rulebook among {of_topics:?}");
    Ok(())
}

async fn in_language(page: &Page, language: &str) -> Result<()> {
    for person in people()? {
        goes_through(page, language, person).await.with_context(|| person.procedure.clone())?;
    }
    Ok(())
}

async fn goes_through(page: &Page, language: &str, person: &Person) -> Result<()> {
    let Person { procedure, on, .. } = person;
    // Answers of the person before are of no use to this one.
    page.goto(&format!("/?lang={language}")).await?;
    page.js::<()>("delete window.sportelloCase", &[]).await?;
    page.goto(&format!("/?lang={language}&topic={procedure}&on={on}")).await?;
    page.find_css("article.ask").await?;
    page.assert_accessible().await?;
    let mut said = 0;
    while let Some(fact) = asked(page).await? {
        let given =
            person.case.answer(&fact).with_context(|| format!("`{fact}` is asked and not answered"))?;
        answer(page, &fact, &written(given)).await?;
        said += 1;
        ensure!(said <= 40, "it never ends");
    }
    if person.compares {
        page.find_css(".route").await?;
    } else {
        let class = match person.verdict.outcome() {
            Some(Outcome::Yes) => "yes",
            Some(Outcome::NotYet) => "not-yet",
            Some(Outcome::Desk) => "desk",
            Some(Outcome::No) => "no",
            Some(Outcome::Help) => "help",
            None => "open",
        };
        page.find_css(&format!(".verdict.{class}")).await?;
        let papers: usize = page.js("return document.querySelectorAll('.doc').length", &[]).await?;
        ensure!(papers == person.papers, "{papers} papers on the screen, {} by the law", person.papers);
    }
    // A key without a text would leave its place empty.
    let empty: Vec<String> = page
        .js(
            "return [...document.querySelectorAll('main h1, main h2, main li > div > strong, main .doc strong')]
                .filter(it => !it.textContent.trim()).map(it => it.parentElement.outerHTML.slice(0, 200))",
            &[],
        )
        .await?;
    ensure!(empty.is_empty(), "places without a text: {empty:?}");
    page.assert_fits().await?;
    page.assert_accessible().await
}

/// An answer as `talk` types or taps it.
fn written(answer: &Answer) -> String {
    match answer {
        Answer::YesNo(true) => "yes".to_owned(),
        Answer::YesNo(false) => "no".to_owned(),
        Answer::Choice(option) => option.clone(),
        Answer::Choices(options) => options.join("+"),
        Answer::Count(count) => count.to_string(),
        Answer::Money(cents) => format!("{},{:02}", cents / 100, cents % 100),
        Answer::Date(date) => date.to_string(),
        Answer::Unknown => "unknown".to_owned(),
        Answer::Withheld => "withheld".to_owned(),
    }
}
