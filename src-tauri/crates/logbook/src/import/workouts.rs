//! The workouts of Apple's export, which lie in one file, each brought together with its routes, which lie in others.

use std::{
    collections::{HashMap, HashSet},
    fs,
    io::{Read, Seek},
    ops::ControlFlow,
    path::{Component, Path},
};

use importers::{
    apple,
    container::{Limits, walk},
};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::read::{Counted, FileOf, Input, decoded};
use crate::words;

/// Routes of Apple's export are read again once it is known whose they are; each is a few hundred kilobytes.
const ROUTE_NAME: &str = "workout-routes/";

/// Adds the workouts of Apple's export, each with its routes, which are members beside it or files beside the file. A route is held
/// until its workout has all of them.
pub(super) fn take_workouts(
    inputs: &mut Vec<Input>,
    file: &mut Counted<'_, '_, impl Read + Seek>,
    member: Option<&str>,
    export: &apple::Export,
    file_of: FileOf<'_>,
) {
    let count = export.workouts.len();
    file_of.tally.met(u32::try_from(count).unwrap_or(u32::MAX));
    let read = |n: usize, workout: &apple::Workout, routes: &[Vec<u8>]| {
        let part = words::part(n + 1, count);
        let label = member.map_or(part.clone(), |member| format!("{member} {part}"));
        // A workout has no bytes of its own: what it says is its identity.
        let sha256: [u8; 32] = Sha256::digest(format!("{workout:?}").as_bytes()).into();
        let content = match file_of.known.content(&sha256) {
            Some(known) => known,
            None => {
                let routes: Vec<&[u8]> = routes.iter().map(Vec::as_slice).collect();
                decoded(workout.read(&routes), true, None)
            }
        };
        (n, file_of.input(Some(label), sha256, content))
    };
    let mut wanted: HashMap<&str, Vec<usize>> = HashMap::new();
    for (n, workout) in export.workouts.iter().enumerate() {
        workout.routes().iter().for_each(|route| wanted.entry(route).or_default().push(n));
    }
    // The routes themselves are no runs of their own once a workout has them.
    inputs.retain(|input| input.member.as_deref().is_none_or(|name| route_of(name, &wanted).is_none()));
    let mut held: HashMap<usize, Vec<Vec<u8>>> = HashMap::new();
    let mut taken = Vec::with_capacity(count);
    if member.is_some() && !wanted.is_empty() {
        let _the_same_walk_as_before = walk(file, &Limits::default(), &mut |member| {
            if let Some(workouts) = route_of(member.name(), &wanted).and_then(|route| wanted.get(route))
                && let Ok(unpacked) = member.bytes()
            {
                for n in workouts {
                    let (workout, routes) = (&export.workouts[*n], held.entry(*n).or_default());
                    routes.push(unpacked.bytes.clone());
                    if routes.len() == workout.routes().len() {
                        taken.push(read(*n, workout, routes));
                        held.remove(n);
                    }
                }
            }
            if file_of.tally.cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    }
    let done: HashSet<usize> = taken.iter().map(|(n, _)| *n).collect();
    let beside = file_of.path.parent().filter(|_| member.is_none());
    let rest: Vec<usize> = (0..count).filter(|n| !done.contains(n)).collect();
    taken.par_extend(rest.into_par_iter().map(|n| {
        let workout = &export.workouts[n];
        // A name that leads out of the folder is nobody's route.
        let within = |route: &&String| Path::new(route).components().all(|c| matches!(c, Component::Normal(_)));
        let routes = workout.routes().iter().filter(within);
        let beside = beside.map(|folder| routes.filter_map(|r| fs::read(folder.join(r)).ok()).collect::<Vec<_>>());
        read(n, workout, beside.as_ref().or(held.get(&n)).map_or(&[], Vec::as_slice))
    }));
    taken.sort_by_key(|(n, _)| *n);
    inputs.extend(taken.into_iter().map(|(_, input)| input));
}

/// The wanted route that a member is.
fn route_of<'w>(member: &str, wanted: &HashMap<&'w str, Vec<usize>>) -> Option<&'w str> {
    let (route, _) = wanted.get_key_value(&member[member.find(ROUTE_NAME)?..])?;
    Some(*route)
}
