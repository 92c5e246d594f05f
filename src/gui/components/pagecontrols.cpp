#include "gui/components/pagecontrols.h"

#include "chandung/app/numbers.h"

#include "gui/components/cardpreview.h"
#include "gui/context.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace chandung::gui {

using app::card::Orientation;
using app::card::PageSize;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::PageControls)
};

struct Paper {
    const char* name;
    PageSize size;
    Orientation orientation;
};
constexpr std::array papers{
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PageControls", "A4 landscape"), PageSize::A4, Orientation::Landscape},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PageControls", "A4 portrait"), PageSize::A4, Orientation::Portrait},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PageControls", "Letter landscape"), PageSize::Letter,
          Orientation::Landscape},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PageControls", "Letter portrait"), PageSize::Letter, Orientation::Portrait},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PageControls", "A3 landscape"), PageSize::A3, Orientation::Landscape},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PageControls", "A3 portrait"), PageSize::A3, Orientation::Portrait},
};

QToolButton* makeTool(Context& context, const QString& icon, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(context.theme.icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    QObject::connect(&context.theme, &Theme::changed, button,
                     [button, icon, &context] { button->setIcon(context.theme.icon(icon)); });
    return button;
}

}  // namespace

ZoomBox::ZoomBox(int first, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(Texts::tr("Zoom"));
    setFocusPolicy(Qt::StrongFocus);
    if (first == wholePage) addItem(Texts::tr("Whole page"), wholePage);
    addItem(Texts::tr("Fit width"), fitWidth);
    for (const int percent : {50, 75, 100, 125, 150, 200}) addItem(app::percentOf(percent), percent);
}

void ZoomBox::choose(int percent) {
    setCurrentIndex(std::max(0, findData(percent)));
}

void ZoomBox::step(int by, int shown) {
    const int now = percent() > 0 ? percent() : shown;
    int best = -1;
    for (int i = 0; i < count(); ++i) {
        const int offered = itemData(i).toInt();
        if (offered <= 0) continue;
        if (by > 0 && offered > now && best < 0) best = i;
        if (by < 0 && offered < now) best = i;
    }
    if (best >= 0) setCurrentIndex(best);
}

PaperBox::PaperBox(QWidget* parent) : QComboBox(parent) {
    setAccessibleName(Texts::tr("Paper"));
    setFocusPolicy(Qt::StrongFocus);
    for (const Paper& paper : papers) addItem(Texts::tr(paper.name));
}

void PaperBox::applyTo(app::card::CardOptions& options) const {
    const Paper& paper = papers[static_cast<std::size_t>(std::max(0, currentIndex()))];
    options.page = paper.size;
    options.orientation = paper.orientation;
}

PageButtons makePageButtons(Context& context, CardPreview* preview, QWidget* parent) {
    const PageButtons buttons{makeTool(context, QStringLiteral("left"), Texts::tr("Page before"), parent),
                              makeTool(context, QStringLiteral("right"), Texts::tr("Next page"), parent)};
    buttons.back->setObjectName(QStringLiteral("previousPageButton"));
    buttons.forward->setObjectName(QStringLiteral("nextPageButton"));
    QObject::connect(buttons.back, &QToolButton::clicked, preview,
                     [preview] { preview->setPage(preview->page() - 1); });
    QObject::connect(buttons.forward, &QToolButton::clicked, preview,
                     [preview] { preview->setPage(preview->page() + 1); });
    QObject::connect(preview, &CardPreview::pageChanged, buttons.back, [buttons](int page, int count) {
        buttons.back->setEnabled(page > 0);
        buttons.forward->setEnabled(page + 1 < count);
    });
    return buttons;
}

}  // namespace chandung::gui
