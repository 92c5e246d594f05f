#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace chandung::gui {

/// A comparison has this many columns.
inline constexpr std::size_t fewestCompared = 2;
inline constexpr std::size_t mostCompared = 6;

/// One column of a comparison: a persona, the segment that is put beside it, the persona as it was, or what the table
/// says of the segment that the persona was drafted from.
struct CompareColumn {
    enum class Kind { Persona, Segment, Version, Data };
    Kind kind = Kind::Persona;
    QString id;  ///< the persona's, "segment:" and the segment's, the persona's with "@" and a version, or "data:" and
                 ///< the persona's
    QString name;       ///< never empty
    QString shortName;  ///< as little of the name as tells it apart from the other columns
    QString sub;        ///< job title or occupation; how large a segment is; when a version was made; the
                        ///< name of the table
    int version = 0;    ///< of Kind::Version
    domain::Persona persona;
    std::optional<domain::Segment> segment;               ///< what the persona inherits from
    domain::Uuid table;                                   ///< of Kind::Data
    std::map<std::string, std::vector<QString>> figures;  ///< of Kind::Data: behind the values of a field
    QColor accent;                                        ///< no two columns have the same

    [[nodiscard]] const domain::Segment* inherited() const { return segment ? &*segment : nullptr; }
};

[[nodiscard]] QString segmentColumnId(const domain::Uuid& segment);
/// What the table says of the segment that this persona was drafted from (app::segmentData).
[[nodiscard]] QString dataColumnId(const domain::Uuid& persona);
[[nodiscard]] QString versionColumnId(const domain::Uuid& persona, int version);

/// The columns of these ids in their order; what is not there (any more), twice there or too much is left out.
[[nodiscard]] std::vector<CompareColumn> compareColumns(const Context& context, app::Workspace& workspace,
                                                        const QStringList& ids);

/// "Bảo" of "Trần Quốc Bảo", "Aisyah" of "Aisyah binti Ahmad"; the whole name where two would be the same.
[[nodiscard]] QStringList shortNames(const QStringList& names);

}  // namespace chandung::gui
