#pragma once

#include "chandung/app/card/carddocument.h"

#include <QComboBox>

class QToolButton;

namespace chandung::gui {

class CardPreview;
struct Context;

/// How large a page is shown: a part of its printed size, or as it fits.
class ZoomBox : public QComboBox {
    Q_OBJECT

public:
    static constexpr int wholePage = -1;
    static constexpr int fitWidth = 0;

    /// The first entry is the one that begins: `wholePage` is offered only when it is that.
    explicit ZoomBox(int first, QWidget* parent);

    /// Percent of the printed size, or one of the two above.
    [[nodiscard]] int percent() const { return currentData().toInt(); }
    /// The first entry when there is no such size.
    void choose(int percent);
    /// To the next larger (1) or smaller (-1) of the offered sizes from what is seen now.
    void step(int by, int shown);
};

/// Which paper, and which way round.
class PaperBox : public QComboBox {
    Q_OBJECT

public:
    explicit PaperBox(QWidget* parent);

    void applyTo(app::card::CardOptions& options) const;
};

/// The way to the pages before and after; not enabled where there is none.
struct PageButtons {
    QToolButton* back;
    QToolButton* forward;
};
[[nodiscard]] PageButtons makePageButtons(Context& context, CardPreview* preview, QWidget* parent);

}  // namespace chandung::gui
