#pragma once

#include "chandung/domain/quality.h"

#include <QString>
#include <QStringList>

namespace chandung::gui {

/// Which personas the library shows. Each part is the code or id chosen; empty: any.
struct LibraryFilter {
    QStringList words;  ///< folded; each begins a word of name, label, role or tags
    QString kind, study, segment, role, archetype, tag, evidence, review;
    bool favourites = false;

    [[nodiscard]] bool passes(const domain::PersonaSummary& summary, const domain::ReviewDue& due) const;
    [[nodiscard]] bool any() const;
};

}  // namespace chandung::gui
