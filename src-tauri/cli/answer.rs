//! What a command gives back, for a person and for a program, and what it says when it could not be done.

use logbook::{
    Invalid, LogbookError,
    api::{Problem, ProblemCode, SHAPE_VERSION},
    words,
};
use serde::Serialize;

/// Wrong use.
const WRONG_USE: u8 = 2;
/// Failed, and nothing was changed.
pub const FAILED: u8 = 3;

/// A command's answer.
pub struct Answer {
    /// For a person.
    pub text: String,
    /// For a program: one JSON document.
    pub document: String,
    /// Some inputs were refused.
    pub some_refused: bool,
}

impl Answer {
    /// An answer whose document is `shape` with the shape's version in front.
    pub fn new(shape: &impl Serialize, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if !text.ends_with('\n') {
            text.push('\n');
        }
        Self { text, document: document(shape), some_refused: false }
    }
}

/// Every document begins with the version of its shape.
#[derive(Serialize)]
struct Document<'a, T> {
    plimsoll: u32,
    #[serde(flatten)]
    shape: &'a T,
}

fn document(shape: &impl Serialize) -> String {
    let document = Document { plimsoll: SHAPE_VERSION, shape };
    let mut text = serde_json::to_string_pretty(&document).expect("BUG: every shape is an object with text keys");
    text.push('\n');
    text
}

/// Why a command was not done.
pub enum Failure {
    /// It was asked for help or the version, and here it is.
    Help(String),
    /// The arguments do not make sense: what the parser says, in full.
    Arguments(String),
    /// A problem in words, with its exit code.
    Problem(Problem, u8),
}

impl Failure {
    /// Arguments that parse, and still make no sense together.
    pub fn wrong_use(message: String, hint: String) -> Self {
        let problem = Problem { code: ProblemCode::Invalid, message, hint: Some(hint) };
        Self::Problem(problem, WRONG_USE)
    }

    /// The process's exit code.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Help(_) => 0,
            Self::Arguments(_) => WRONG_USE,
            Self::Problem(_, code) => *code,
        }
    }

    /// What a person reads.
    pub fn text(&self) -> String {
        match self {
            Self::Help(text) | Self::Arguments(text) => text.clone(),
            Self::Problem(problem, _) => match &problem.hint {
                Some(hint) => format!("{}\n{hint}\n", problem.message),
                None => format!("{}\n", problem.message),
            },
        }
    }

    /// What a program reads.
    pub fn document(&self) -> String {
        #[derive(Serialize)]
        struct Error<'a> {
            error: &'a Problem,
        }
        match self {
            Self::Help(_) => String::new(),
            Self::Problem(problem, _) => document(&Error { error: problem }),
            Self::Arguments(text) => {
                let first = text.lines().next().unwrap_or_default();
                let message = words::sentence(first.strip_prefix("error: ").unwrap_or(first));
                let hint = Some("`plim --help` lists the commands.".to_owned());
                document(&Error { error: &Problem { code: ProblemCode::Invalid, message, hint } })
            }
        }
    }
}

impl From<LogbookError> for Failure {
    fn from(error: LogbookError) -> Self {
        let problem = words::problem(&error);
        let code = match (&error, problem.code) {
            // The request was sound; what it met was not empty.
            (LogbookError::Invalid(Invalid::FolderNotEmpty | Invalid::LogbookNotEmpty), _) => FAILED,
            (_, ProblemCode::Invalid) => WRONG_USE,
            _ => FAILED,
        };
        Self::Problem(problem, code)
    }
}
