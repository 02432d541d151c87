package org.sealready.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sealready.filing.address.Address;
import org.sealready.filing.address.AddressReader;

/** How long one address takes to be read, warm: in full, short, old, and without a region. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AddressBenchmark {

  @Param({
    "四川省成都市武侯区天府三街199号4栋1203室",
    "广西河池市都安瑶族自治县安阳镇迎晖街12号",
    "安徽省巢湖市庐江县庐城镇文明中路5号",
    "中国（福建）自由贸易试验区厦门片区象屿路8号",
    "桥西区中山西路2号"
  })
  private String text;

  /** With two witnesses, as the rules read it. */
  @Benchmark
  public Address read() {
    return AddressReader.read(text, List.of("130104", "130100"));
  }
}
