#include "gui/help/aboutdialog.h"

#include "gui/components/labels.h"
#include "gui/context.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QTableWidget>

namespace chandung::gui {

namespace {

/// What the program is made with, by name, version and licence; written by the build (src/CMakeLists.txt).
QList<QStringList> libraries() {
    QFile file(QStringLiteral(":/about/libraries.txt"));
    QList<QStringList> rows{{QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0")}};
    if (!file.open(QIODevice::ReadOnly)) return rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        rows.append(line.split(QLatin1Char('|')));
    return rows;
}

}  // namespace

AboutDialog::AboutDialog(Context& context, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Chandung"));
    setObjectName(QStringLiteral("aboutDialog"));
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::l);
    auto* picture = new QLabel(this);
    picture->setPixmap(context.theme.icon(QStringLiteral("chandung")).pixmap(56));
    top->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(
        makeLabel(theme, QStringLiteral("Chandung ") + QString::fromLatin1(CHANDUNG_VERSION), Type::Title));
    QLabel* text = makeText(theme,
                            tr("Customer personas with evidence, from a goal to a printed card. Everything stays in "
                               "one file on this computer."),
                            Type::Body, "second");
    text->setMinimumWidth(420);
    words->addWidget(text);
    words->addWidget(makeText(theme, tr("Free software under the GNU General Public License, version 3 or later."),
                              Type::Label, "hint"));
    top->addLayout(words, 1);
    layout->addLayout(top);
    layout->addWidget(makeLabel(theme, tr("Made with"), Type::LabelMedium));
    layout->addWidget(buildLibraries());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton* close = makeButton(tr("Close"), "primary", this);
    close->setDefault(true);
    close->setFocus();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* AboutDialog::buildLibraries() {
    const QList<QStringList> rows = libraries();
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 3, this);
    table->setObjectName(QStringLiteral("librariesTable"));
    table->setAccessibleName(tr("Made with"));
    table->setHorizontalHeaderLabels({tr("Name"), tr("Version"), tr("Licence")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < 3; ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row].value(column)));
    table->resizeColumnToContents(0);
    table->setMinimumHeight(220);
    return table;
}

}  // namespace chandung::gui
