//! Reading a drawing: what the tests of all charts ask of an SVG.

/// What stands in the group of a class, as far as the first end of a group; nothing, when there is none.
pub fn group<'a>(svg: &'a str, class: &str) -> &'a str {
    let Some((_, rest)) = svg.split_once(&format!("<g class=\"{class}\"")) else { return "" };
    rest.split_once("</g>").map_or(rest, |(group, _)| group)
}

/// Every text with its box: left, top, right, bottom. Measured with the same font, ascent .78 and descent .22 of the size.
pub fn texts(svg: &str) -> Vec<([f64; 4], String)> {
    svg.lines()
        .filter(|line| line.starts_with("<text "))
        .map(|line| {
            let (tag, words) = line.split_once('>').expect("a tag");
            let words = words.trim_end_matches("</text>").to_owned();
            let of = |name: &str| {
                let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
                Some(rest.split('"').next()?.to_owned())
            };
            let number = |name: &str| of(name).expect("the attribute").parse::<f64>().expect("a number");
            let (x, y, size) = (number("x"), number("y"), number("font-size"));
            let wide = render::text_width(&words, size, of("font-weight").is_some());
            let left = match of("text-anchor").as_deref() {
                Some("middle") => x - wide / 2.0,
                Some("end") => x - wide,
                _ => x,
            };
            ([left, y - size * 0.78, left + wide, y + size * 0.22], words)
        })
        .collect()
}
