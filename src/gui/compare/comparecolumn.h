#pragma once

#include "chandung/app/workspace.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chandung::gui {

/// A comparison has this many columns.
inline constexpr std::size_t fewestCompared = 2;
inline constexpr std::size_t mostCompared = 6;

/// One column of a comparison: a persona, or the segment that is put beside it.
struct CompareColumn {
    enum class Kind { Persona, Segment };
    Kind kind = Kind::Persona;
    QString id;         ///< the persona's, or "segment:" and the segment's
    QString name;       ///< never empty
    QString shortName;  ///< as little of the name as tells it apart from the other columns
    QString sub;        ///< job title or occupation; how large a segment is
    domain::Persona persona;
    std::optional<domain::Segment> segment;  ///< what the persona inherits from
    QColor accent;                           ///< no two columns have the same

    [[nodiscard]] const domain::Segment* inherited() const { return segment ? &*segment : nullptr; }
};

[[nodiscard]] QString segmentColumnId(const domain::Uuid& segment);

/// The columns of these ids in their order; what is not there (any more), twice there or too much is left out.
[[nodiscard]] std::vector<CompareColumn> compareColumns(const app::Workspace& workspace, const QStringList& ids);

/// "Bảo" of "Trần Quốc Bảo", "Aisyah" of "Aisyah binti Ahmad"; the whole name where two would be the same.
[[nodiscard]] QStringList shortNames(const QStringList& names);

}  // namespace chandung::gui
