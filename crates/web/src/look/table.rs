use maud::{Markup, Render, html};

#[derive(Debug)]
struct Column {
    label: String,
    number: bool,
    wide: bool,
}

/// A table of data; on a phone each row is a card. The first cell of a row is its head.
///
/// ```
/// use maud::{Render, html};
/// use web::look::Table;
/// let table = Table::new("Open dossiers")
///     .column("Number")
///     .number_column("Days left")
///     .row([html! { a href="/dossiers/26-0012" { "26-0012" } }, html! { "4" }]);
/// # assert!(table.render().0.contains("Days left"));
/// ```
#[derive(Debug)]
pub struct Table {
    caption: String,
    hidden_caption: bool,
    columns: Vec<Column>,
    rows: Vec<Vec<Markup>>,
}

impl Table {
    /// A table with its name, which stands above it.
    pub fn new(caption: impl Into<String>) -> Self {
        Self { caption: caption.into(), hidden_caption: false, columns: Vec::new(), rows: Vec::new() }
    }

    /// Leaves the name to screen readers, where a heading above the table says the same.
    pub fn hide_caption(self) -> Self {
        Self { hidden_caption: true, ..self }
    }

    /// Adds a column.
    pub fn column(mut self, label: impl Into<String>) -> Self {
        self.columns.push(Column { label: label.into(), number: false, wide: false });
        self
    }

    /// Adds a column that says in words what a row is about: it gets room, and on a phone a line of its own.
    pub fn wide_column(mut self, label: impl Into<String>) -> Self {
        self.columns.push(Column { label: label.into(), number: false, wide: true });
        self
    }

    /// Adds a column of numbers, which align on their units.
    pub fn number_column(mut self, label: impl Into<String>) -> Self {
        self.columns.push(Column { label: label.into(), number: true, wide: false });
        self
    }

    /// Adds a row: a cell for each column, in their order.
    pub fn row(mut self, cells: impl IntoIterator<Item = Markup>) -> Self {
        self.rows.push(cells.into_iter().collect());
        self
    }

    fn body_row(&self, cells: &[Markup]) -> Markup {
        html! {
            tr .utrecht-table__row role="row" {
                @for (index, (column, cell)) in self.columns.iter().zip(cells).enumerate() {
                    @if index == 0 {
                        th .utrecht-table__cell scope="row" role="rowheader" { (cell) }
                    } @else if cell.0.is_empty() {
                        td .utrecht-table__cell role="cell" {}
                    } @else {
                        td .utrecht-table__cell .gehoor-number[column.number] .gehoor-about[column.wide] role="cell" data-label=(column.label) {
                            div { (cell) }
                        }
                    }
                }
            }
        }
    }
}

// The roles repeat what the elements mean, because browsers forget it when a row is laid out as a card.
impl Render for Table {
    fn render(&self) -> Markup {
        html! {
            div .utrecht-table-container {
                table .utrecht-table .gehoor-table--cards[self.columns.len() > 1] role="table" {
                    caption .utrecht-table__caption .gehoor-unseen[self.hidden_caption] { (self.caption) }
                    thead .utrecht-table__header role="rowgroup" {
                        tr role="row" {
                            @for column in &self.columns {
                                th .utrecht-table__header-cell .gehoor-number[column.number] scope="col"
                                    role="columnheader" { (column.label) }
                            }
                        }
                    }
                    tbody .utrecht-table__body role="rowgroup" {
                        @for row in &self.rows { (self.body_row(row)) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_knows_the_name_of_its_column() {
        let table = Table::new("Dossiers").column("Number").number_column("Days");
        let html = table.row([html! { "26-0012" }, html! { "4" }]).render().into_string();
        assert!(
            html.contains(r#"<th class="utrecht-table__cell" scope="row" role="rowheader">26-0012</th>"#),
            "{html}"
        );
        assert!(html.contains(r#"data-label="Days""#), "{html}");
    }
}
