//! Everything that leaves the device, with the real law and its golden cases.
//!
//! * `cases`: what was handed over is what was answered, and how long it is;
//! * `versions`: a code in the hands of an older or newer law;
//! * `hostile`: ten million inputs that nobody meant well;
//! * `parts`, `qr`, `calendar`: the other subjects, each read by a program of others where there is one.

mod calendar;
mod cases;
mod golden;
mod hostile;
mod parts;
mod qr;
mod raster;
mod versions;
