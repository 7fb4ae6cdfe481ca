# Draws how two states stood, month by month, from `demarche export months.csv --as dyad-month`.
#
#     Rscript examples/analysis/dyad.R months.csv AZE RUS dyad.pdf
#
# Needs nothing but R itself. With the package arrow, arrow::read_parquet("months.parquet") reads the
# same table faster.

words <- commandArgs(trailingOnly = TRUE)
if (length(words) != 4) stop("usage: Rscript dyad.R months.csv A B FILE.pdf")
pair <- words[2:3]

all <- read.csv(words[1], colClasses = c(month = "Date"), stringsAsFactors = FALSE)
both <- all[all$dataset == "demarche" & all$actor %in% pair & all$recipient %in% pair &
                all$actor != all$recipient, ]
if (nrow(both) == 0) stop(words[1], ": nothing between ", pair[1], " and ", pair[2])

# A month without a row has no event on record: fill it, so that silence is seen as silence.
sums <- aggregate(cbind(cooperation, conflict) ~ month, data = both, FUN = sum)
months <- data.frame(month = seq(min(sums$month), max(sums$month), by = "month"))
sums <- merge(months, sums, all.x = TRUE)
sums[is.na(sums)] <- 0

citation <- sub("^citation: ", "", readLines(paste0(words[1], ".citation.txt"), n = 1, encoding = "UTF-8"))
pdf(words[4], width = 8, height = 4)
plot(sums$month, sums$cooperation, type = "h", lwd = 2, col = "#2a6f97",
     ylim = c(-max(sums$conflict), max(sums$cooperation)), xlab = "", ylab = "events a month",
     main = paste(pair[1], "and", pair[2]), sub = citation, cex.sub = 0.5)
lines(sums$month, -sums$conflict, type = "h", lwd = 2, col = "#b5442e")
abline(h = 0, col = "grey50")
invisible(dev.off())

cat(pair[1], "and", paste0(pair[2], ":"), sum(sums$cooperation + sums$conflict > 0),
    "months with events,", sum(sums$cooperation), "cooperation,", sum(sums$conflict), "conflict\n")
