//! What was learned from example messages: how much each feature speaks for each topic and danger.
pub mod features;
