#include "gui/study/datastep.h"

#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/studychecks.h"
#include "gui/components/banner.h"
#include "gui/sources/sourcespane.h"
#include "gui/study/guidepane.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QStackedWidget>

#include <QVBoxLayout>

#include <set>

namespace chandung::gui {

namespace {

constexpr std::size_t goodMix = 3;  ///< kinds of source

}  // namespace

DataStep::DataStep(Context& context, QWidget* parent)
    : StudyStep(context, parent),
      m_banner(new Banner(context)),
      m_stack(new QStackedWidget),
      m_pane(new SourcesPane(context, false)),
      m_guide(new GuidePane(context)) {
    auto* sources = new QWidget;
    auto* column = new QVBoxLayout(sources);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::l, space::m, space::l, 0);
    top->addWidget(m_banner);
    column->addLayout(top);
    column->addWidget(m_pane, 1);
    m_stack->addWidget(sources);
    m_stack->addWidget(m_guide);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_banner, &Banner::pressed, this, &DataStep::addOtherKind);
    connect(m_pane, &SourcesPane::notify, this, &StudyStep::notify);
    connect(m_guide, &GuidePane::notify, this, &StudyStep::notify);
    connect(m_guide, &GuidePane::closed, this, [this] { showGuide(false); });
}

void DataStep::showGuide(bool shown) {
    m_stack->setCurrentIndex(shown ? 1 : 0);
    if (shown) m_guide->setStudy(m_workspace, m_study);
}

void DataStep::reload() {
    m_pane->setScope(m_workspace, m_study);
    m_pane->reload();
    m_guide->setStudy(m_workspace, m_study);
    showAdvice();
}

void DataStep::showAdvice() {
    std::vector<domain::Source> sources = m_workspace->all<domain::Source>();
    std::erase_if(sources, [this](const domain::Source& source) { return source.studyId != m_study; });
    const domain::SourceMix mix = domain::sourceMix(sources);
    if (mix.oneSided())
        m_banner->show(Banner::Grade::Warn,
                       tr("%1 of %2 sources are of one kind: %3. Beware: %4.")
                           .arg(app::countText(mix.ofMost), app::countText(mix.all),
                                word(m_context, "source_kinds", domain::code(mix.most)),
                                wordText(m_context, "source_kinds", domain::code(mix.most), "beware")),
                       tr("Add another kind"));
    else if (mix.all >= 2 && mix.kinds < goodMix)
        m_banner->show(Banner::Grade::Info,
                       tr("One kind of source alone misleads: mix at least three. So far: %1.").arg(mix.kinds),
                       tr("Add another kind"));
    else
        m_banner->hide();
}

/// Of a kind that the study has not used yet.
void DataStep::addOtherKind() {
    std::set<domain::SourceKind> used;
    for (const domain::Source& source : m_workspace->all<domain::Source>())
        if (source.studyId == m_study) used.insert(source.kind);
    for (const auto preferred : {domain::SourceKind::Interview, domain::SourceKind::Feedback,
                                 domain::SourceKind::Analytics, domain::SourceKind::Social})
        if (!used.contains(preferred)) {
            m_pane->addSource(app::toQt(domain::code(preferred)));
            return;
        }
    m_pane->addSource();
}

void DataStep::commit() {
    m_pane->commit();
    m_guide->commit();
}

void DataStep::openItem(const QStringList& path) {
    const bool guide = path.value(0) == QLatin1String("guide");
    showGuide(guide);
    if (const auto one = guide ? domain::Uuid::parse(app::fromQt(path.value(1))) : std::nullopt) m_guide->choose(*one);
    if (!guide) m_pane->openItem(path);
}

QString DataStep::item() const {
    if (m_stack->currentIndex() != 1) return m_pane->item();
    const domain::Uuid guide = m_guide->chosen();
    return guide.isNull() ? QStringLiteral("guide") : QStringLiteral("guide/") + app::toQt(guide.str());
}

void DataStep::jump(const QString& place) {
    showGuide(false);
    if (place == QLatin1String("observations"))
        m_pane->addObservation();
    else if (place == QLatin1String("dates"))
        m_pane->goToUndated();
    else if (place == QLatin1String("kinds"))
        addOtherKind();
    else
        m_pane->addSource();
}

void DataStep::createHere() {
    showGuide(false);
    m_pane->addSource();
}

}  // namespace chandung::gui
