#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "cli/options.h"

#include <QCoreApplication>
#include <QFile>

#include <ostream>

namespace chandung::cli {

namespace {

class NewCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        command.add_flag("--sample", m_sample,
                         help(QT_TRANSLATE_NOOP("Cli", "Fills it with the demo studies, in the language of --lang")));
    }

    int run(Console& console) override {
        // The sample is read first: a failure then leaves no file.
        const domain::Bundle sample =
            m_sample ? app::sampleBundle(console.knowledge, console.language) : domain::Bundle();
        const auto workspace = app::Workspace::create(app::toQt(m_file), console.knowledge);
        try {
            if (m_sample) (void)workspace->import(sample);
        } catch (...) {
            QFile::remove(workspace->fileName());
            throw;
        }
        return exitDone;
    }

private:
    std::string m_file;
    bool m_sample = false;
};

}  // namespace

std::unique_ptr<Command> makeNewCommand() {
    return std::make_unique<NewCommand>();
}

}  // namespace chandung::cli
