//! Archives: what is unpacked, what is refused, and that nothing hostile costs memory or time.

use std::io::{Cursor, Read};
use std::ops::ControlFlow;

use importers::container::{Limits, Refused, Walked, walk, walk_past};
use testkit::{Zip, cut_everywhere, flipped, gzip};

type Seen = Vec<(String, Result<Vec<u8>, Refused>)>;

fn seen_within(bytes: &[u8], limits: &Limits) -> (Seen, Result<Walked, Refused>) {
    let mut seen = Vec::new();
    let walked = walk(&mut Cursor::new(bytes), limits, &mut |member| {
        let name = member.name().to_owned();
        seen.push((name, member.bytes().map(|unpacked| unpacked.bytes)));
        ControlFlow::Continue(())
    });
    (seen, walked)
}

fn seen(bytes: &[u8]) -> Seen {
    seen_within(bytes, &Limits::default()).0
}

/// What cannot be packed any smaller.
fn noise() -> Vec<u8> {
    let mut state = 1_u64;
    let step = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 24) as u8
    };
    (0..40_000).map(step).collect()
}

fn whole(members: &[(&str, &[u8])]) -> Seen {
    members.iter().map(|(name, bytes)| ((*name).to_owned(), Ok(bytes.to_vec()))).collect()
}

#[test]
fn members_come_out_as_they_went_in() {
    let zip = Zip::new().with("activities/1.fit", b"one").with("b.gpx", vec![b'x'; 100_000]);
    let wanted = whole(&[("activities/1.fit", b"one"), ("b.gpx", &vec![b'x'; 100_000])]);
    for archive in [zip.clone(), zip.clone().stored(), zip.clone().sizes_after(), zip.clone().without_directory()] {
        assert_eq!(seen(&archive.build())[..2], wanted[..]);
    }
    assert_eq!(seen(&zip.sizes_after().without_directory().build())[..2], wanted[..]);
}

#[test]
fn what_is_passed_over_is_named_by_its_place_and_not_unpacked() {
    let inner = Zip::new().with("2.fit", b"two").with("3.fit", b"three").build();
    let zip =
        Zip::new().with("1.fit.gz", gzip(b"one")).with("folder/", b"").with("more.zip", inner).with("4.fit", b"four");
    let places = |past: &dyn Fn(u32) -> bool| {
        let mut met = Vec::new();
        let walked = walk_past(&mut Cursor::new(zip.clone().build()), &Limits::default(), past, &mut |member| {
            let bytes = member.bytes().expect("its bytes").bytes;
            met.push((member.entry(), member.is_passed_over(), member.name().to_owned(), bytes));
            ControlFlow::Continue(())
        });
        assert!(walked.expect("an archive").complete);
        met
    };
    let met = |entry, past, name: &str, bytes: &[u8]| (Some(entry), past, name.to_owned(), bytes.to_vec());
    let all = [
        met(0, false, "1.fit", b"one"),
        met(2, false, "more.zip/2.fit", b"two"),
        met(2, false, "more.zip/3.fit", b"three"),
        met(3, false, "4.fit", b"four"),
    ];
    assert_eq!(places(&|_| false), all);
    let [one, _, _, four] = all;
    assert_eq!(places(&|entry| entry == 2), [one, met(2, true, "more.zip", b""), four]);
}

#[test]
fn gzip_is_unwrapped_whatever_the_name_says() {
    assert_eq!(seen(&gzip(b"run")), whole(&[("", b"run")]));
    assert_eq!(seen(&Zip::new().with("a.fit.gz", gzip(b"run")).build()), whole(&[("a.fit", b"run")]));
    assert_eq!(seen(&Zip::new().with("a.fit", gzip(b"run")).build()), whole(&[("a.fit", b"run")]));
    // Two streams one after the other are one file.
    assert_eq!(seen(&[gzip(b"a"), gzip(b"b")].concat()), whole(&[("", b"ab")]));
}

#[test]
fn archives_inside_archives_are_read_from_front_to_back() {
    let part = |n: u8| Zip::new().with(&format!("{n}.fit"), vec![n; 5_000]).with("x", b"y".as_slice());
    for (inner, outer) in [
        (part(1).build(), Zip::new()),
        (part(1).stored().build(), Zip::new()),
        (part(1).sizes_after().build(), Zip::new().stored()),
        (part(1).build(), Zip::new().stored()),
    ] {
        let outer = outer.with("Part0.zip", inner).with("after.txt", b"still here".as_slice()).build();
        let wanted = [("Part0.zip/1.fit", &vec![1; 5_000][..]), ("Part0.zip/x", b"y"), ("after.txt", b"still here")];
        assert_eq!(seen(&outer), whole(&wanted));
    }
}

#[test]
fn members_nobody_reads_are_skipped_at_every_depth() {
    let inner = Zip::new().with("1", vec![7; 300_000]).with("2", b"two".as_slice());
    for inner in [inner.clone(), inner.clone().stored(), inner.sizes_after()] {
        let outer = Zip::new().with("in.zip", inner.build()).with("3", b"three".as_slice()).build();
        let mut names = Vec::new();
        let walked = walk(&mut Cursor::new(outer), &Limits::default(), &mut |member| {
            names.push(member.name().to_owned());
            ControlFlow::Continue(())
        });
        assert_eq!(names, ["in.zip/1", "in.zip/2", "3"]);
        assert!(walked.is_ok_and(|w| w.complete && w.members == 3));
    }
}

#[test]
fn many_members_whose_sizes_follow_are_all_found() {
    // The next header falls on every place of a buffer's end sooner or later.
    let mut inner = Zip::new().sizes_after();
    for n in 0..3_000_usize {
        inner = inner.with(&format!("{n}"), vec![n as u8; n % 47]);
    }
    let outer = Zip::new().with("in.zip", inner.build()).build();
    assert_eq!(seen(&outer).len(), 3_000);
}

#[test]
fn wrapping_without_end_is_refused_by_name() {
    let mut bytes = b"run".to_vec();
    for _ in 0..3 {
        bytes = Zip::new().with("a", bytes).build();
    }
    assert_eq!(seen(&bytes), whole(&[("a/a/a", b"run")]));
    let deeper = Zip::new().with("a", bytes).build();
    assert_eq!(seen(&deeper), [("a/a/a".to_owned(), Err(Refused::TooDeep { limit: 3 }))]);
}

#[test]
fn a_bomb_is_given_up_before_it_costs_anything() {
    let limits = Limits { unpacked: 10 << 20, ..Limits::default() };
    let inner = Zip::new().with("zeros", vec![0; 30 << 20]).build();
    let bomb = Zip::new().with("1.zip", inner.clone()).with("2.zip", inner).build();
    let (seen, walked) = seen_within(&bomb, &limits);
    assert_eq!(seen.len(), 1);
    assert!(matches!(seen[0].1, Err(Refused::Bomb { unpacked, .. }) if unpacked < 11 << 20), "{:?}", seen[0].1);
    assert!(walked.is_ok_and(|w| !w.complete && w.unpacked < 11 << 20));
}

#[test]
fn what_is_unpacked_is_measured_against_the_archives_own_size() {
    let bomb = gzip(&vec![0; 400 << 20]);
    let limits = Limits { ratio: 10, ..Limits::default() };
    let (mut total, mut refused) = (0, false);
    let walked = walk(&mut Cursor::new(bomb), &limits, &mut |member| {
        let mut buffer = vec![0; 1 << 20];
        loop {
            match member.read(&mut buffer) {
                Ok(0) => break,
                Ok(n) => total += n,
                Err(_) => {
                    refused = true;
                    break;
                }
            }
        }
        ControlFlow::Continue(())
    });
    assert!(refused && total <= 257 << 20, "{total}");
    assert!(walked.is_ok_and(|w| !w.complete));
}

#[test]
fn a_member_too_large_for_memory_is_refused_and_the_next_is_read() {
    let limits = Limits { in_memory: 1_000, ..Limits::default() };
    let zip = Zip::new().with("large", vec![b'x'; 1_001]).with("small", vec![b'x'; 1_000]).build();
    let (seen, _) = seen_within(&zip, &limits);
    assert_eq!(seen[0].1, Err(Refused::TooLarge { limit: 1_000 }));
    assert_eq!(seen[1].1.as_ref().map(Vec::len), Ok(1_000));
}

#[test]
fn more_members_than_any_export_has_are_left_out() {
    let limits = Limits { members: 3, ..Limits::default() };
    let mut zip = Zip::new();
    for n in 0..5 {
        zip = zip.with(&format!("{n}"), b"x".as_slice());
    }
    assert_eq!(seen_within(&zip.build(), &limits).0.len(), 3);
    assert_eq!(seen_within(&zip.without_directory().build(), &limits).0.len(), 3);
}

#[test]
fn locked_and_strangely_packed_members_are_named() {
    let zip =
        Zip::new().with("a", b"x".as_slice()).locked().with("b", b"x".as_slice()).method(14).with("c", b"x".as_slice());
    for archive in [zip.clone(), zip.without_directory()] {
        let seen = seen(&archive.build());
        assert_eq!(seen[0].1, Err(Refused::Encrypted));
        assert_eq!(seen[1].1, Err(Refused::Method { method: 14 }));
        assert_eq!(seen[2].1, Ok(b"x".to_vec()));
    }
}

#[test]
fn a_name_is_only_a_label() {
    let zip = Zip::new().with("../../etc/passwd", b"x".as_slice()).with("C:\\run.fit", b"y".as_slice()).build();
    assert_eq!(seen(&zip), whole(&[("../../etc/passwd", b"x"), ("C:\\run.fit", b"y")]));
}

#[test]
fn folders_and_a_macs_shadow_files_are_nobodys() {
    let zip = Zip::new().with("a/", b"".as_slice()).with("__MACOSX/._a", b"x".as_slice()).with("a/b", b"y".as_slice());
    assert_eq!(seen(&zip.build()), whole(&[("a/b", b"y")]));
    assert_eq!(seen(&zip.without_directory().build())[..1], whole(&[("a/b", b"y")]));
}

#[test]
fn a_cut_off_archive_keeps_what_came_before() {
    let noise = noise();
    let zip = Zip::new().with("first", b"first".as_slice()).with("second", noise.clone()).build();
    let seen = seen(&zip[..zip.len() / 2]);
    assert_eq!(seen[0], ("first".to_owned(), Ok(b"first".to_vec())));
    let second = seen[1].1.as_ref().expect("what could be unpacked");
    assert!(second.len() > 10_000 && noise.starts_with(second));
    assert!(matches!(seen[2].1, Err(Refused::Damaged { .. })));
}

#[test]
fn a_cut_off_gzip_file_keeps_what_came_before() {
    let noise = noise();
    let whole = gzip(&noise);
    let mut unpacked = None;
    let _ = walk(&mut Cursor::new(&whole[..whole.len() / 2]), &Limits::default(), &mut |member| {
        unpacked = member.bytes().ok();
        ControlFlow::Continue(())
    });
    let unpacked = unpacked.expect("a member");
    assert!(unpacked.cut.is_some() && unpacked.bytes.len() > 10_000 && noise.starts_with(&unpacked.bytes));
}

#[test]
fn no_damage_to_an_archive_panics() {
    let inner = Zip::new().with("1.fit", vec![1; 500]).with("2.gz", gzip(&[2; 500])).sizes_after().build();
    let zip = Zip::new().with("in.zip", inner).with("a", b"abc".as_slice());
    for archive in [zip.build(), zip.clone().stored().build(), zip.sizes_after().build()] {
        for cut in cut_everywhere(&archive) {
            seen(cut);
        }
        for damaged in flipped(&archive, 2_000, 1) {
            seen(&damaged);
        }
    }
}
