// Drives a fuzz target without libFuzzer: every seed as it is, then changed copies of it. The changes come
// from a fixed sequence, so that a failure comes back.
//
//     entry_fuzz FOLDER-OF-SEEDS [COPIES-OF-EACH [NUMBER-OF-THE-SEQUENCE]]

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr unsigned copies_of_each = 400;
constexpr unsigned usual_sequence = 2026;

void run(const std::string& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

std::vector<std::string> read_seeds(const std::filesystem::path& folder) {
    std::vector<std::string> seeds;
    for (const auto& one : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(one.path(), std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return seeds;
}

class Changer {
public:
    explicit Changer(unsigned sequence) : random_(sequence) {}

    /// A copy with one to four changes: a byte put in, taken out, replaced, or a piece said twice.
    std::string change(std::string bytes) {
        const std::size_t changes = 1 + below(4);
        for (std::size_t i = 0; i < changes; ++i) change_once(bytes);
        return bytes;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }

    /// A byte that means something to one of the notations, or any.
    char byte() {
        static const std::string telling = "\n\r\t\0 -+:#{}[]()<>\"'\\|*_`~!&%@,.=/0\x80\xC3\xE2\xFF";
        return below(4) == 0 ? static_cast<char>(below(256)) : telling[below(telling.size())];
    }

    void change_once(std::string& bytes) {
        const std::size_t at = below(bytes.size() + 1);
        switch (below(4)) {
            case 0: bytes.insert(at, 1, byte()); break;
            case 1: bytes.erase(at, 1 + below(8)); break;
            case 2:
                if (at < bytes.size()) bytes[at] = byte();
                break;
            default: bytes.insert(at, bytes.substr(below(bytes.size() + 1), 1 + below(64)));
        }
    }

    std::mt19937 random_;
};

unsigned number(int count, char** arguments, int at, unsigned otherwise) {
    return at < count ? static_cast<unsigned>(std::strtoul(arguments[at], nullptr, 10)) : otherwise;
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2 || count > 4) return 2;
    const std::vector<std::string> seeds = read_seeds(arguments[1]);
    if (seeds.empty()) {
        std::fprintf(stderr, "There are no seeds in %s.\n", arguments[1]);
        return 1;
    }
    const unsigned copies = number(count, arguments, 2, copies_of_each);
    Changer changer(number(count, arguments, 3, usual_sequence));
    for (const std::string& seed : seeds) {
        run(seed);
        for (unsigned i = 0; i < copies; ++i) run(changer.change(seed));
    }
    return 0;
}
