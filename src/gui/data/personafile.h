#pragma once

#include "chandung/exchange/personarows.h"
#include "chandung/exchange/tablereader.h"

#include <QStringList>

#include <memory>

namespace chandung::gui {

/// A file of personas on its way to be imported, and what each of its keys becomes. It outlives the page, which is made
/// anew with the language and the theme.
struct PersonaFile {
    QString file;  ///< empty: none
    std::shared_ptr<const std::string> json;
    std::shared_ptr<const domain::Table> rows;  ///< JSON has none
    std::vector<exchange::ForeignKey> keys;
    QStringList chosen;  ///< what each key becomes

    [[nodiscard]] bool isRead() const { return json || rows; }
};

}  // namespace chandung::gui
