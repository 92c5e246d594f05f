#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chandung::gui {

/// A comparison has this many columns.
inline constexpr std::size_t fewestCompared = 2;
inline constexpr std::size_t mostCompared = 6;

/// One column of a comparison: a persona, the segment that is put beside it, or the persona as it was.
struct CompareColumn {
    enum class Kind { Persona, Segment, Version };
    Kind kind = Kind::Persona;
    QString id;         ///< the persona's, "segment:" and the segment's, or the persona's with "@" and a version
    QString name;       ///< never empty
    QString shortName;  ///< as little of the name as tells it apart from the other columns
    QString sub;        ///< job title or occupation; how large a segment is; when a version was made
    int version = 0;    ///< of Kind::Version
    domain::Persona persona;
    std::optional<domain::Segment> segment;  ///< what the persona inherits from
    QColor accent;                           ///< no two columns have the same

    [[nodiscard]] const domain::Segment* inherited() const { return segment ? &*segment : nullptr; }
};

[[nodiscard]] QString segmentColumnId(const domain::Uuid& segment);
[[nodiscard]] QString versionColumnId(const domain::Uuid& persona, int version);

/// The columns of these ids in their order; what is not there (any more), twice there or too much is left out.
[[nodiscard]] std::vector<CompareColumn> compareColumns(const Context& context, app::Workspace& workspace,
                                                        const QStringList& ids);

/// "Bảo" of "Trần Quốc Bảo", "Aisyah" of "Aisyah binti Ahmad"; the whole name where two would be the same.
[[nodiscard]] QStringList shortNames(const QStringList& names);

}  // namespace chandung::gui
