//! Easter Sunday in the Gregorian calendar.

use jiff::civil::Date;

/// Easter Sunday of a year (the anonymous Gregorian computus); `None` before 1583 and after 9999.
///
/// Source of the rule: the reform of 1582; the paschal full moon by golden number and century corrections.
pub fn easter(year: i16) -> Option<Date> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let y = i32::from(year);
    let golden = y % 19;
    let (century, of_century) = (y / 100, y % 100);
    let sun_correction = century / 4;
    let moon_correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - sun_correction - moon_correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late_moon = (golden + 11 * epact + 22 * to_sunday) / 451;
    let day_of_march = epact + to_sunday - 7 * late_moon + 22;
    let (month, day) = if day_of_march > 31 { (4, day_of_march - 31) } else { (3, day_of_march) };
    Date::new(year, month, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;

    use super::*;

    /// An independent oracle: Gauss's rule with its two exceptions, valid 1583 to 2299.
    fn gauss(year: i32) -> (i8, i8) {
        let (m, n) = match year {
            1583..=1699 => (22, 2),
            1700..=1799 => (23, 3),
            1800..=1899 => (23, 4),
            1900..=2099 => (24, 5),
            2100..=2199 => (24, 6),
            2200..=2299 => (25, 0),
            _ => unreachable!("outside Gauss's table"),
        };
        let (a, b, c) = (year % 19, year % 4, year % 7);
        let d = (19 * a + m) % 30;
        let e = (2 * b + 4 * c + 6 * d + n) % 7;
        let march = 22 + d + e;
        if march <= 31 {
            return (3, march as i8);
        }
        let april = march - 31;
        let april = match april {
            26 => 19,
            25 if d == 28 && e == 6 && a > 10 => 18,
            other => other,
        };
        (4, april as i8)
    }

    #[test]
    fn easter_agrees_with_gauss_in_every_year_of_his_table() {
        for year in 1583..=2299 {
            let (month, day) = gauss(year);
            let found = easter(year as i16).unwrap();
            assert_eq!((found.month(), found.day()), (month, day), "{year}");
            assert_eq!(found.weekday(), Weekday::Sunday, "{year}");
        }
    }

    #[test]
    fn easter_agrees_with_the_almanac() {
        let known = [
            "1598-03-22",
            "1818-03-22",
            "1886-04-25",
            "1943-04-25",
            "1954-04-18",
            "1981-04-19",
            "2000-04-23",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2038-04-25",
            "2285-03-22",
        ];
        for date in known {
            let date: Date = date.parse().unwrap();
            assert_eq!(easter(date.year()), Some(date));
        }
        assert_eq!(easter(1582), None);
    }
}
