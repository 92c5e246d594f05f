#include "app/card/frame.h"

#include <cmath>

namespace chandung::app::card {

Frame frameOf(const CardOptions& options) {
    Frame frame;
    frame.portrait = options.orientation == Orientation::Portrait;
    frame.page = options.page == PageSize::Letter ? QSizeF(612, 792) : QSizeF(210 * mm, 297 * mm);
    if (!frame.portrait) frame.page.transpose();
    if (options.page == PageSize::A3) frame.factor = std::sqrt(2.0);
    const double margin = 10 * mm;
    frame.live = QRectF(margin, margin, frame.page.width() - 2 * margin, frame.page.height() - 2 * margin);
    const int count = frame.portrait ? 2 : 3;
    frame.columnWidth = (frame.live.width() - (count - 1) * frame.gutter) / count;
    for (int i = 0; i < count; ++i) frame.columns.push_back(frame.live.left() + i * (frame.columnWidth + frame.gutter));
    frame.footerRule = frame.live.bottom() - 21.6;
    return frame;
}

}  // namespace chandung::app::card
