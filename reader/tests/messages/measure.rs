//! How many messages of a file were read rightly.

use std::collections::BTreeMap;
use std::fmt;

use sportello_reader::{Date, Patterns, Precision, Question, Reading, Value, read};

use super::samples::{AnswerSample, Sample, Samples};

/// So many of so many.
#[derive(Debug, Clone, Copy, Default)]
pub struct Count {
    right: usize,
    pub all: usize,
}

impl Count {
    fn add(&mut self, right: bool) {
        self.all += 1;
        self.right += usize::from(right);
    }

    fn merge(&mut self, other: Count) {
        self.right += other.right;
        self.all += other.all;
    }

    /// From 0 to 1; 1 when there is nothing to count.
    pub fn share(self) -> f32 {
        if self.all == 0 { 1.0 } else { self.right as f32 / self.all as f32 }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.all == 0 {
            return f.pad("-");
        }
        f.pad(&format!("{}/{} {:>5.1} %", self.right, self.all, self.share() * 100.0))
    }
}

/// What was measured.
#[derive(Debug, Default)]
pub struct Measured {
    pub topics: Count,
    /// Of the topics beside the first, those that were named.
    pub beside: Count,
    pub by_topic: BTreeMap<String, Count>,
    pub danger_found: Count,
    pub danger_right: Count,
    pub facts_right: Count,
    pub facts_found: Count,
    pub terms: Count,
    pub answers: Count,
    /// What was wrong, one line each.
    pub wrong: Vec<String>,
}

pub fn measure(patterns: &Patterns, samples: &Samples) -> Measured {
    measure_some(patterns, samples, |_| true)
}

/// Measures the messages whose place in the file is wanted.
pub fn measure_some(patterns: &Patterns, samples: &Samples, wanted: impl Fn(usize) -> bool) -> Measured {
    let on_date: Date = samples.on.to_string().parse().expect("`on` is a day");
    let mut measured = Measured::default();
    for (_, sample) in samples.message.iter().enumerate().filter(|(at, _)| wanted(*at)) {
        let reading = read(patterns, &sample.say, on_date, None);
        measured.danger(sample, &reading);
        measured.message(sample, &reading);
    }
    for sample in &samples.answer {
        measured.answer(sample, patterns, on_date);
    }
    measured
}

impl Measured {
    /// Adds what was measured elsewhere.
    pub fn merge(&mut self, other: &Measured) {
        for (mine, theirs) in [
            (&mut self.topics, other.topics),
            (&mut self.beside, other.beside),
            (&mut self.danger_found, other.danger_found),
            (&mut self.danger_right, other.danger_right),
            (&mut self.facts_right, other.facts_right),
            (&mut self.facts_found, other.facts_found),
            (&mut self.terms, other.terms),
            (&mut self.answers, other.answers),
        ] {
            mine.merge(theirs);
        }
        for (topic, count) in &other.by_topic {
            self.by_topic.entry(topic.clone()).or_default().merge(*count);
        }
        self.wrong.extend_from_slice(&other.wrong);
    }

    fn complain(&mut self, say: &str, what: &str) {
        self.wrong.push(format!("«{say}» {what}"));
    }

    fn message(&mut self, sample: &Sample, reading: &Reading) {
        let say = &sample.say;
        let topics: Vec<&str> = reading.topics.iter().map(|topic| topic.id).collect();
        if let Some(expected) = &sample.topic {
            let right = topics.first() == Some(&expected.as_str());
            sample.also.iter().for_each(|it| self.beside.add(topics.contains(&it.as_str())));
            self.topics.add(right);
            self.by_topic.entry(expected.clone()).or_default().add(right);
            if !right {
                self.complain(say, &format!("topic {expected} {:?}, read {topics:?}", sample.also));
            }
        }
        self.facts(sample, reading);
        if let Some(page) = &sample.page {
            let wants =
                reading.wants.iter().find(|(fact, _)| fact == "page").map(|(_, value)| value.to_json());
            if wants.unwrap_or_default() != format!("\"{page}\"")
                && !(page.is_empty() && wants_nothing(reading))
            {
                self.complain(say, &format!("page {page}, read {:?}", reading.wants));
            }
        }
        if sample.term.is_some() || reading.term.is_some() {
            self.terms.add(reading.term == sample.term);
            if reading.term != sample.term {
                self.complain(say, &format!("term {:?}, read {:?}", sample.term, reading.term));
            }
        }
    }

    fn danger(&mut self, sample: &Sample, reading: &Reading) {
        let say = &sample.say;
        let expected = sample.danger.as_deref();
        if expected.is_some() {
            self.danger_found.add(reading.danger.is_some());
        }
        if reading.danger.is_some() {
            self.danger_right.add(reading.danger == expected);
        }
        if reading.danger != expected {
            self.complain(say, &format!("danger {expected:?}, read {:?}", reading.danger));
        }
        if sample.quiet.is_some() && reading.quiet != sample.quiet.as_deref() {
            self.complain(say, &format!("quiet {:?}, read {:?}", sample.quiet, reading.quiet));
        }
    }

    fn facts(&mut self, sample: &Sample, reading: &Reading) {
        for (fact, said) in &reading.facts {
            let right = sample.facts.get(fact).is_some_and(|expected| same(&said.value, expected));
            self.facts_right.add(right);
            if !right {
                self.complain(
                    &sample.say,
                    &format!("fact {fact} {:?}, read {}", sample.facts.get(fact), said.value.to_json()),
                );
            }
            if let Some(expected) = sample.precision.get(fact)
                && expected != precision(said.precision)
            {
                self.complain(
                    &sample.say,
                    &format!("precision of {fact} {expected}, read {:?}", said.precision),
                );
            }
        }
        for fact in sample.facts.keys() {
            let found = reading.facts.iter().any(|(known, _)| known == fact);
            self.facts_found.add(found);
            if !found {
                self.complain(&sample.say, &format!("fact {fact} not read"));
            }
        }
    }

    fn answer(&mut self, sample: &AnswerSample, patterns: &Patterns, on_date: Date) {
        let question =
            Question::from_json(&sample.to).unwrap_or_else(|| panic!("no question: {}", sample.to));
        let answer = read(patterns, &sample.say, on_date, Some(&question)).answer;
        let right = match (&answer, &sample.value) {
            (None, None) => true,
            (Some(answer), Some(value)) => {
                same(&answer.value, value) && answer.correction == sample.correction
            }
            _ => false,
        };
        self.answers.add(right);
        if !right {
            self.complain(&sample.say, &format!("answer {:?}, read {answer:?}", sample.value));
        }
    }
}

fn wants_nothing(reading: &Reading) -> bool {
    reading.wants.iter().all(|(fact, _)| fact != "page")
}

fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => "day",
        Precision::Month => "month",
        Precision::Year => "year",
    }
}

fn same(read: &Value, expected: &toml::Value) -> bool {
    let json = read.to_json();
    match expected {
        toml::Value::Datetime(date) => json == format!("\"{date}\""),
        toml::Value::Array(options) => {
            let Value::Choices(read) = read else { return false };
            let mut expected: Vec<&str> = options.iter().filter_map(toml::Value::as_str).collect();
            let mut read: Vec<&str> = read.iter().map(String::as_str).collect();
            expected.sort_unstable();
            read.sort_unstable();
            expected == read
        }
        other => json == other.to_string(),
    }
}
