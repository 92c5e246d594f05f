#include "gui/data/workingpane.h"

#include "gui/components/labels.h"
#include "gui/context.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace chandung::gui {

namespace {

constexpr int momentMs = 400;
constexpr int boxWidth = 420;
constexpr int steps = 1000;

}  // namespace

WorkingPane::WorkingPane(Context& context, QWidget* parent)
    : QWidget(parent),
      m_box(new QWidget(this)),
      m_what(makeText(context.theme, QString(), Type::Body)),
      m_bar(new QProgressBar) {
    m_bar->setObjectName(QStringLiteral("workProgressBar"));
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    QPushButton* cancel = makeButton(tr("Cancel"), "");
    cancel->setObjectName(QStringLiteral("cancelWorkButton"));
    connect(cancel, &QPushButton::clicked, this, &WorkingPane::cancelled);
    m_box->setFixedWidth(boxWidth);
    auto* box = new QVBoxLayout(m_box);
    box->setSpacing(space::m);
    box->addWidget(m_what);
    box->addWidget(m_bar);
    box->addWidget(cancel, 0, Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_box, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, m_box, &QWidget::show);
}

void WorkingPane::begin(const QString& what) {
    m_what->setText(what);
    m_bar->setValue(0);
    m_bar->setAccessibleName(what);
    m_box->hide();
    m_moment.start(momentMs);
}

void WorkingPane::setDone(double done) {
    m_bar->setValue(static_cast<int>(done * steps));
}

}  // namespace chandung::gui
