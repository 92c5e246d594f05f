#include "gui/aboutdialog.h"

#include "gui/components/labels.h"
#include "gui/context.h"

#include <QHBoxLayout>
#include <QIcon>

namespace chandung::gui {

AboutDialog::AboutDialog(Context& context, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Chandung"));
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::l);
    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/chandung.svg")).pixmap(56));
    top->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(
        makeLabel(theme, QStringLiteral("Chandung ") + QString::fromLatin1(CHANDUNG_VERSION), Type::Title));
    QLabel* text = makeText(theme,
                            tr("Customer personas with evidence, from a goal to a printed card. Everything stays in "
                               "one file on this computer."),
                            Type::Body, "second");
    text->setMinimumWidth(340);
    words->addWidget(text);
    words->addWidget(makeText(theme, tr("Free software under the GNU General Public License, version 3 or later."),
                              Type::Label, "hint"));
    top->addLayout(words, 1);
    layout->addLayout(top);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton* close = makeButton(tr("Close"), "primary", this);
    close->setDefault(true);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace chandung::gui
