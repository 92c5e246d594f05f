#include "gui/study/datastep.h"

#include "gui/components/banner.h"
#include "gui/sources/sourcespane.h"
#include "gui/theme/theme.h"

#include <QVBoxLayout>

#include <set>

namespace chandung::gui {

namespace {

constexpr std::size_t goodMix = 3;  ///< kinds of source

}  // namespace

DataStep::DataStep(Context& context, QWidget* parent)
    : StudyStep(context, parent), m_banner(new Banner(context)), m_pane(new SourcesPane(context, false)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::l, space::m, space::l, 0);
    top->addWidget(m_banner);
    layout->addLayout(top);
    layout->addWidget(m_pane, 1);
    connect(m_banner, &Banner::pressed, m_pane, &SourcesPane::addSource);
    connect(m_pane, &SourcesPane::notify, this, &StudyStep::notify);
}

void DataStep::reload() {
    m_pane->setScope(m_workspace, m_study);
    m_pane->reload();
    showAdvice();
}

void DataStep::showAdvice() {
    std::set<domain::SourceKind> kinds;
    std::size_t all = 0;
    std::size_t inside = 0;
    for (const domain::Source& source : m_workspace->all<domain::Source>()) {
        if (source.studyId != m_study) continue;
        ++all;
        kinds.insert(source.kind);
        if (source.kind == domain::SourceKind::Internal) ++inside;
    }
    if (all >= 3 && inside * 2 > all)
        m_banner->show(Banner::Grade::Warn,
                       tr("%1 of %2 sources come from inside the company. One talk with a customer balances that.")
                           .arg(inside)
                           .arg(all),
                       tr("Add a source"));
    else if (all >= 2 && kinds.size() < goodMix)
        m_banner->show(Banner::Grade::Info,
                       tr("One kind of source alone misleads: mix at least three. So far: %1.").arg(kinds.size()),
                       tr("Add a source"));
    else
        m_banner->hide();
}

void DataStep::commit() {
    m_pane->commit();
}

void DataStep::openItem(const QStringList& path) {
    m_pane->openItem(path);
}

QString DataStep::item() const {
    return m_pane->item();
}

void DataStep::jump(const QString& place) {
    if (place == QLatin1String("observations"))
        m_pane->addObservation();
    else
        m_pane->addSource();
}

void DataStep::createHere() {
    m_pane->addSource();
}

}  // namespace chandung::gui
