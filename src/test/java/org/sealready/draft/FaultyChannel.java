package org.sealready.draft;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel that writes half of what it is given before it asks whether it may write the rest. */
final class FaultyChannel extends FileChannel {

  /** May refuse a step. */
  interface Steps {
    void at(String step) throws IOException;
  }

  private final FileChannel real;
  private final Steps steps;

  FaultyChannel(FileChannel real, Steps steps) {
    this.real = real;
    this.steps = steps;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    int end = source.limit();
    source.limit(source.position() + (source.remaining() + 1) / 2);
    int written = real.write(source);
    source.limit(end);
    steps.at("write");
    return written;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    steps.at("force");
    real.force(metaData);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return real.read(target);
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
    return real.read(targets, offset, length);
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
    return real.write(sources, offset, length);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    return real.position(position);
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    return real.truncate(size);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return real.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    return real.transferFrom(source, position, count);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return real.read(target, position);
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    return real.write(source, position);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return real.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
