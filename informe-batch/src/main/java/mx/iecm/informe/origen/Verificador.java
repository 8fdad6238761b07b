package mx.iecm.informe.origen;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.origen.Sello.Clase;
import mx.iecm.informe.origen.Sello.ParteSellada;
import mx.iecm.informe.origen.Verificacion.Cambio;
import mx.iecm.informe.origen.Verificacion.Estado;
import org.apache.commons.io.input.BoundedInputStream;

/** Compara un documento con su sello y, si se tiene, con la huella que dice su manifiesto. */
public final class Verificador {

  private Verificador() {}

  /**
   * Dice si el documento sigue siendo el que se emitió.
   *
   * @param emitida SHA-256 del archivo según su manifiesto
   * @throws IOException si el archivo no se puede leer
   */
  public static Verificacion verificar(Path archivo, Optional<String> emitida) throws IOException {
    try (var documento = DocumentoEmitido.abrir(archivo)) {
      var sello = documento.parte(SelloXml.ESPACIO);
      return sello.isEmpty()
          ? new Verificacion(Estado.AJENO, List.of(), false)
          : verificar(documento, sello.get(), emitida);
    } catch (DocumentoAjeno e) {
      return new Verificacion(Estado.AJENO, List.of(), false);
    }
  }

  private static Verificacion verificar(
      DocumentoEmitido documento, String parte, Optional<String> emitida) throws IOException {
    Sello sello;
    try (var en = documento.propia(parte)) {
      sello = SelloXml.leer(en);
    } catch (XMLStreamException | IllegalArgumentException e) {
      var danada = new Cambio(parte, Cambio.Clase.DANADA);
      return new Verificacion(Estado.CAMBIADO, List.of(danada), false);
    }
    var cambios = cambios(documento, parte, sello);
    var estado = estado(documento, cambios, sello);
    if (emitida.isPresent() && cambios.isEmpty()) {
      boolean misma = Huella.de(documento.archivo()).equals(emitida.get());
      estado = misma ? Estado.INTACTO : estado == Estado.INTACTO ? Estado.OTRO : estado;
    }
    return new Verificacion(estado, cambios, emitida.isPresent());
  }

  private static Estado estado(DocumentoEmitido documento, List<Cambio> cambios, Sello sello)
      throws IOException {
    if (!cambios.isEmpty()) {
      return Estado.CAMBIADO;
    }
    try (var en = new BufferedInputStream(Files.newInputStream(documento.archivo()))) {
      var cuenta = Huella.de(en, sello.bytes());
      return cuenta.bytes() == sello.bytes() && cuenta.huella().equals(sello.sha256())
          ? Estado.INTACTO
          : Estado.REEMPACADO;
    }
  }

  private static List<Cambio> cambios(
      DocumentoEmitido documento, String parteDelSello, Sello sello) {
    Map<String, ParteSellada> faltan = new LinkedHashMap<>();
    sello.partes().forEach(p -> faltan.put(p.nombre(), p));
    var cambios = new ArrayList<Cambio>();
    boolean vistoElSello = false;
    for (ZipEntry entrada : documento.partes()) {
      if (entrada.getName().equals(parteDelSello) && !vistoElSello) {
        vistoElSello = true;
        continue;
      }
      var sellada = faltan.remove(entrada.getName());
      if (sellada == null) {
        cambios.add(new Cambio(entrada.getName(), Cambio.Clase.AGREGADA));
      } else {
        cambio(documento, entrada, sellada).ifPresent(cambios::add);
      }
    }
    faltan.keySet().forEach(nombre -> cambios.add(new Cambio(nombre, Cambio.Clase.QUITADA)));
    return cambios;
  }

  private static Optional<Cambio> cambio(
      DocumentoEmitido documento, ZipEntry entrada, ParteSellada sellada) {
    try {
      return igual(documento, entrada, sellada)
          ? Optional.empty()
          : Optional.of(new Cambio(sellada.nombre(), Cambio.Clase.CAMBIADA));
    } catch (IOException e) {
      return Optional.of(new Cambio(sellada.nombre(), Cambio.Clase.DANADA));
    }
  }

  private static boolean igual(DocumentoEmitido documento, ZipEntry entrada, ParteSellada sellada)
      throws IOException {
    try (var en = documento.abrir(entrada)) {
      if (sellada.clase() == Clase.SHA256) {
        var cuenta = Huella.de(en, sellada.bytes() + 1);
        return cuenta.bytes() == sellada.bytes() && cuenta.huella().equals(sellada.huella());
      }
      var suma = new CheckedInputStream(en, new CRC32());
      var acotada =
          BoundedInputStream.builder().setInputStream(suma).setMaxCount(sellada.bytes() + 1).get();
      long bytes = acotada.transferTo(OutputStream.nullOutputStream());
      var vista = ParteSellada.conCrc(entrada.getName(), bytes, suma.getChecksum().getValue());
      return vista.equals(sellada);
    }
  }
}
