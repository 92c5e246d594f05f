// A tool of the build: compilecatalogue FOLDER OUT reads fields.json, method.json and card.json as the program would,
// and writes the form that is built into it.
#include "chandung/domain/error.h"
#include "chandung/exchange/cataloguereader.h"
#include "chandung/exchange/compiledknowledge.h"

#include <fstream>
#include <iostream>
#include <iterator>

using namespace chandung;

namespace {

std::string contentOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw domain::Error(domain::ErrorCode::FileNotFound, {path});
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: compilecatalogue FOLDER OUT" << std::endl;
        return 2;
    }
    try {
        const std::string folder = argv[1];
        const exchange::BuiltInKnowledge knowledge{exchange::readCatalogue(contentOf(folder + "/fields.json")),
                                                   exchange::readMethodLists(contentOf(folder + "/method.json")),
                                                   exchange::readWords(contentOf(folder + "/card.json"))};
        std::ofstream out(argv[2], std::ios::binary);
        out << exchange::compileKnowledge(knowledge);
        out.close();
        if (out) return 0;
        std::cerr << argv[2] << " cannot be written" << std::endl;
    } catch (const domain::Error& error) {
        for (const std::string& part : error.args()) std::cerr << part << ": ";
        std::cerr << "the catalogue cannot be compiled" << std::endl;
    }
    return 1;
}
