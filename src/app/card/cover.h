#pragma once

#include "app/card/content.h"
#include "app/card/job.h"

namespace chandung::app::card {

/// What the front of a booklet says.
struct CoverContent {
    QString title;
    QString subtitle;
    std::vector<std::pair<QString, QString>> figures;  ///< number and its words
    std::vector<QString> foot;
    struct Face {
        QImage photo;
        AvatarLook look;
        QColor accent;
        QString quote;
        bool negative = false;
    };
    std::vector<Face> faces;
    QString share;  ///< a figure for a tile, or empty
    QString shareBase;
};
[[nodiscard]] Leaf layoutCover(const CoverContent& content, const Setting& setting, const Job& job);

}  // namespace chandung::app::card
