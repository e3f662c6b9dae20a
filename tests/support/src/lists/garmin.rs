//! Garmin's lists: the one its website saves, in the account's language, and its shoes.

use super::Row;

/// The languages [`garmin_web`] writes in.
pub const GARMIN_LANGUAGES: [&str; 7] = ["en", "de", "fr", "es", "it", "nl", "pt"];

/// `Activities.csv` as Garmin's website saves it, in one of [`GARMIN_LANGUAGES`]: every value in quotes, `--` for nothing, local times.
///
/// # Panics
/// For any other language.
#[must_use]
pub fn garmin_web(language: &str, rows: &[Row]) -> Vec<u8> {
    let header = match language {
        "en" => {
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,Avg Run Cadence,Max Run Cadence,Avg Pace,Best Pace,Total Ascent,Total Descent,Avg Stride Length,Training Stress Score®,Steps,Min Temp,Decompression,Best Lap Time,Number of Laps,Max Temp,Moving Time,Elapsed Time,Min Elevation,Max Elevation"
        }
        "de" => {
            "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale Herzfrequenz,Aerober TE,Ø Schrittfrequenz (Laufen),Max. Schrittfrequenz (Laufen),Ø Pace,Beste Pace,Anstieg gesamt,Abstieg gesamt,Ø Schrittlänge,Training Stress Score®,Schritte,Min. Temp.,Dekompression,Beste Rundenzeit,Anzahl der Runden,Max. Temp.,Zeit in Bewegung,Verstrichene Zeit,Minimale Höhe,Maximale Höhe"
        }
        "fr" => {
            "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Fréquence cardiaque moyenne,Fréquence cardiaque maximale,TE aérobie,Cadence de course moyenne,Cadence de course maximale,Allure moyenne,Meilleure allure,Ascension totale,Descente totale,Longueur moyenne des foulées,Training Stress Score®,Pas,Temp. min.,Décompression,Meilleur temps au tour,Nombre de circuits,Temp. max.,Temps de déplacement,Temps écoulé,Altitude minimale,Altitude maximale"
        }
        "es" => {
            "Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,Frecuencia cardiaca media,FC máxima,TE aeróbico,Cadencia de carrera media,Cadencia de carrera máxima,Ritmo medio,Ritmo óptimo,Ascenso total,Descenso total,Longitud media de zancada,Training Stress Score®,Pasos,Temperatura mínima,Descompresión,Mejor tiempo de vuelta,Número de vueltas,Temperatura máxima,Tiempo en movimiento,Tiempo transcurrido,Altura mínima,Altura máxima"
        }
        "it" => {
            "Tipo di attività,Data,Preferito,Titolo,Distanza,Calorie,Tempo,FC media,FC massima,TE aerobico,Cadenza media di corsa,Cadenza massima di corsa,Passo medio,Passo migliore,Ascesa totale,Discesa totale,Lunghezza media passo,Training Stress Score®,Passi,Temperatura minima,Decompressione,Tempo lap migliore,Numero di Lap,Temperatura massima,Tempo in movimento,Tempo trascorso,Quota minima,Quota massima"
        }
        "nl" => {
            "Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Gem. HS,Max. HS,Aerobe TE,Gem. loopcadans,Max. loopcadans,Gemiddeld tempo,Beste tempo,Totale stijging,Totale daling,Gem. staplengte,Training Stress Score®,Stappen,Min. temp.,Decompressie,Beste rondetijd,Aantal ronden,Max. temp.,Bewegingstijd,Verstreken tijd,Min. hoogte,Max. hoogte"
        }
        "pt" => {
            "Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo,FC Média,FC máxima,TE aeróbico,Cadência de corrida média,Cadência de corrida máxima,Ritmo médio,Melhor ritmo,Subida total,Descida total,Comprimento médio da passada,Training Stress Score®,Passos,Temp. mín.,Descompressão,Melhor tempo da volta,Número de voltas,Temp. máx.,Tempo em movimento,Tempo decorrido,Elevação mínima,Elevação máxima"
        }
        _ => panic!("{language} is not written"),
    };
    let decimals = |value: f64, places: usize| {
        let text = format!("{value:.places$}");
        if language == "en" { text } else { text.replace('.', ",") }
    };
    let clock = |s: u32| format!("{:02}:{:02}:{:02}", s / 3_600, s / 60 % 60, s % 60);
    let mut out = format!("{header}\n");
    for row in rows {
        let pace = f64::from(row.timer_s) / (row.metres / 1_000.0);
        let pace = format!("{}:{:02}", (pace / 60.0) as u32, pace as u32 % 60);
        let steps = u64::from(row.timer_s) * 170 / 60;
        let cells = [
            row.sport.to_owned(),
            row.local("%Y-%m-%d %H:%M:%S"),
            "false".to_owned(),
            row.title.to_owned(),
            decimals(row.metres / 1_000.0, 2),
            if language == "en" { "1,350" } else { "1.350" }.to_owned(),
            clock(row.timer_s),
            "150".to_owned(),
            "170".to_owned(),
            decimals(3.1, 1),
            "170".to_owned(),
            "182".to_owned(),
            pace,
            "4:50".to_owned(),
            "40".to_owned(),
            "40".to_owned(),
            decimals(0.98, 2),
            decimals(0.0, 1),
            if language == "en" {
                format!("{},{:03}", steps / 1_000, steps % 1_000)
            } else {
                format!("{}.{:03}", steps / 1_000, steps % 1_000)
            },
            "--".to_owned(),
            "No".to_owned(),
            "05:50".to_owned(),
            "5".to_owned(),
            "--".to_owned(),
            clock(row.timer_s),
            clock(row.elapsed_s),
            "35".to_owned(),
            "61".to_owned(),
        ];
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        out += &(quoted.join(",") + "\n");
    }
    out.into_bytes()
}

/// Garmin's `…_gear.json`: shoes, and the numbers of the activities they were worn in.
#[must_use]
pub fn garmin_gear(shoes: &[(&str, &[u32])]) -> Vec<u8> {
    let (mut gear, mut worn) = (Vec::new(), Vec::new());
    for (pk, (name, activities)) in shoes.iter().enumerate() {
        gear.push(format!(
            r#"{{"gearPk":{pk},"uuid":"0b6f{pk}","gearMakeName":"Other","gearTypeName":"Shoes","gearStatusName":"active","displayName":"{name}","customMakeModel":"Made by hand","maximumMeters":800000.0}}"#
        ));
        let activities: Vec<String> =
            activities.iter().map(|id| format!(r#"{{"activityId":{id},"gearPk":{pk}}}"#)).collect();
        worn.push(format!(r#""{pk}":[{}]"#, activities.join(",")));
    }
    format!(r#"[{{"gearDTOS":[{}],"gearActivityDTOs":{{{}}}}}]"#, gear.join(","), worn.join(",")).into_bytes()
}

/// One entry of `summarizedActivities.json` as some exports have it: the sport in an object, no local start, and what a watch did not
/// measure as `null`.
#[must_use]
pub fn garmin_typed(rows: &[Row]) -> Vec<u8> {
    let entries: Vec<String> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let at = row.start.parse::<jiff::Timestamp>().expect("an instant").as_millisecond();
            format!(
                r#"{{"activityId":{},"name":{},"activityType":{{"typeId":1,"typeKey":"{}","parentTypeId":17}},"beginTimestamp":{at},"duration":{}.0,"movingDuration":{}.0,"elapsedDuration":{}.0,"distance":{:.1},"avgSpeed":0.2777,"avgHr":null,"elevationGain":null,"workoutFeel":75,"workoutRpe":{},"pr":false}}"#,
                1_000 + index,
                if row.title.is_empty() { "null".to_owned() } else { format!("\"{}\"", row.title) },
                row.sport,
                row.timer_s * 1_000,
                row.timer_s * 1_000,
                row.elapsed_s * 1_000,
                row.metres * 100.0,
                u32::from(row.rpe) * 10,
            )
        })
        .collect();
    format!(r#"[{{"summarizedActivitiesExport":[{}]}}]"#, entries.join(",")).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_columns() {
        for language in GARMIN_LANGUAGES {
            let text = String::from_utf8(garmin_web(language, &[])).expect("text");
            assert_eq!(text.trim().split(',').count(), 28, "{language}");
        }
    }
}
