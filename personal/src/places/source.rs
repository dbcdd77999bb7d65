//! The CSV files of `personal/data` → [`Places`], with every check. Native only.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use sportello_rules::Date;

use super::{Change, Comuni, PlaceCode, Places, Province, State};

/// What is wrong with a file.
#[derive(Debug)]
pub struct Problem {
    pub file: &'static str,
    /// From 1; 0 for the whole file.
    pub line: usize,
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}, line {}: {}", self.file, self.line, self.what)
    }
}

impl std::error::Error for Problem {}

/// Reads the five files of a folder.
///
/// # Errors
/// When a file is not there, or a line does not hold what its columns promise.
pub fn read(folder: &Path) -> Result<Places, Problem> {
    let mut provinces = Vec::new();
    let mut signs = Vec::new();
    let mut capitals = Vec::new();
    for row in rows(folder, "provinces.csv", 4)? {
        let [sigla, name, towns, state_offices] = row.cells()?;
        capitals.extend(towns.split("; ").map(|town| (sigla.clone(), town.to_owned(), row.line)));
        signs.push(sigla.clone());
        provinces.push(Province { sigla, name, state_offices, capitals: Vec::new() });
    }
    let mut entries = BTreeMap::new();
    for row in rows(folder, "comuni.csv", 5)? {
        let [code, name, name_other, province, caps] = row.cells()?;
        let caps = row.caps(&caps)?;
        let Some(sign) = signs.iter().position(|sign| *sign == province) else {
            return Err(row.problem(format!("unknown province `{province}`")));
        };
        if let Some(home) = capitals.iter().position(|(sigla, town, _)| *sigla == province && *town == name) {
            capitals.remove(home);
            provinces[sign].capitals.push(row.code(&code)?);
        }
        let line = if name_other.is_empty() { name } else { format!("{name}/{name_other}") };
        row.insert(&mut entries, &code, Entry { line, sign, caps, ended: None })?;
    }
    if let Some((sigla, town, line)) = capitals.pop() {
        let what = format!("`{town}` is no municipality of {sigla}");
        return Err(Problem { file: "provinces.csv", line, what });
    }
    for row in rows(folder, "former-comuni.csv", 4)? {
        let [code, line, province, ended] = row.cells()?;
        let sign = signs.iter().position(|sign| *sign == province).unwrap_or_else(|| {
            signs.push(province);
            signs.len() - 1
        });
        let ended = Some(row.date(&ended)?);
        row.insert(&mut entries, &code, Entry { line, sign, caps: Vec::new(), ended })?;
    }
    let mut states = Vec::new();
    for row in rows(folder, "states.csv", 5)? {
        let [code, name, iso2, iso3, ended] = row.cells()?;
        let ended = if ended.is_empty() { None } else { Some(row.date(&ended)?) };
        states.push(State { code: row.code(&code)?, name, iso2, iso3, ended });
    }
    states.sort_by_key(|state| state.code);
    let known: BTreeSet<PlaceCode> = states.iter().map(|state| state.code).collect();
    let mut changes = Vec::new();
    for row in rows(folder, "state-changes.csv", 3)? {
        let [was, became, since] = row.cells()?;
        let change = Change { was: row.code(&was)?, became: row.code(&became)?, since: row.date(&since)? };
        if !known.contains(&change.was) || !known.contains(&change.became) {
            return Err(row.problem("a state that states.csv does not have"));
        }
        changes.push(change);
    }
    Ok(Places { provinces, states, changes, comuni: columns(entries, signs) })
}

/// One municipality while it is read.
struct Entry {
    line: String,
    sign: usize,
    caps: Vec<u32>,
    ended: Option<Date>,
}

fn columns(entries: BTreeMap<PlaceCode, Entry>, signs: Vec<String>) -> Comuni {
    let mut comuni = Comuni { signs, ..Comuni::default() };
    for (row, (code, entry)) in entries.into_iter().enumerate() {
        let row = row as u16;
        comuni.codes.push(code);
        comuni.starts.push(comuni.names.len() as u32);
        comuni.names.push_str(&entry.line);
        comuni.names.push('\n');
        comuni.provinces.push(entry.sign as u8);
        comuni.caps.push(entry.caps.first().copied().unwrap_or_default());
        if entry.caps.len() > 1 {
            comuni.more_caps.push((row, entry.caps[1..].to_vec()));
        }
        comuni.ended.extend(entry.ended.map(|day| (row, day)));
    }
    comuni
}

/// A line of a file.
struct Row {
    file: &'static str,
    line: usize,
    cells: Vec<String>,
}

/// The lines of a file below its credit and its heading.
fn rows(folder: &Path, file: &'static str, columns: usize) -> Result<Vec<Row>, Problem> {
    let text = std::fs::read_to_string(folder.join(file)).map_err(|error| Problem {
        file,
        line: 0,
        what: error.to_string(),
    })?;
    let mut lines = text.lines().enumerate();
    match (lines.next(), lines.next()) {
        (Some((_, credit)), Some(_)) if credit.starts_with("# ") => {}
        _ => return Err(Problem { file, line: 1, what: "no credit, or no heading".to_owned() }),
    }
    let rows = lines.map(|(at, line)| Row { file, line: at + 1, cells: cells(line) });
    let rows: Vec<Row> = rows.collect();
    match rows.iter().find(|row| row.cells.len() != columns) {
        Some(row) => Err(row.problem(format!("{} cells instead of {columns}", row.cells.len()))),
        None => Ok(rows),
    }
}

/// The cells of a line; quotes around a cell keep its commas. No cell of ours has a quote in it.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    for found in line.chars() {
        match found {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            _ => cells.last_mut().expect("there is one from the start").push(found),
        }
    }
    cells
}

impl Row {
    fn cells<const N: usize>(&self) -> Result<[String; N], Problem> {
        self.cells.clone().try_into().map_err(|_| self.problem("not as many cells as columns"))
    }

    fn code(&self, cell: &str) -> Result<PlaceCode, Problem> {
        PlaceCode::read(cell).ok_or_else(|| self.problem(format!("`{cell}` is no code of a place")))
    }

    fn date(&self, cell: &str) -> Result<Date, Problem> {
        Date::parse(cell).ok_or_else(|| self.problem(format!("`{cell}` is no day")))
    }

    /// `10121-10125 10127` as single codes.
    fn caps(&self, cell: &str) -> Result<Vec<u32>, Problem> {
        let mut caps = Vec::new();
        for range in cell.split_whitespace() {
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            let (Ok(from), Ok(to)) = (from.parse::<u32>(), to.parse::<u32>()) else {
                return Err(self.problem(format!("`{range}` is no CAP")));
            };
            caps.extend(from..=to);
        }
        Ok(caps)
    }

    fn insert(
        &self,
        entries: &mut BTreeMap<PlaceCode, Entry>,
        code: &str,
        entry: Entry,
    ) -> Result<(), Problem> {
        match entries.insert(self.code(code)?, entry) {
            Some(_) => Err(self.problem(format!("a second `{code}`"))),
            None => Ok(()),
        }
    }

    fn problem(&self, what: impl Into<String>) -> Problem {
        Problem { file: self.file, line: self.line, what: what.into() }
    }
}
