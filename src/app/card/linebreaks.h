#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace chandung::app::card {

/// A run of text that stays on one line, and the white space behind it.
struct Piece {
    QString ink;
    QString space;
};

/// The paragraphs of a text: its hard line ends. Control characters become spaces, empty paragraphs go.
[[nodiscard]] QStringList paragraphs(const QString& text);

/// Where a line may break: Unicode's rules, but not inside a number with its unit, a range or a date.
[[nodiscard]] std::vector<Piece> linePieces(const QString& paragraph);

/// The pieces of one that is too wide, by Unicode's rules alone.
[[nodiscard]] std::vector<Piece> looserPieces(const Piece& piece);

}  // namespace chandung::app::card
