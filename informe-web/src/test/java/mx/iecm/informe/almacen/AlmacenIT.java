package mx.iecm.informe.almacen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** El almacén, dentro del servidor y con sus transacciones. */
@ExtendWith(ArquillianExtension.class)
class AlmacenIT {

  @Inject Almacen almacen;

  @Resource UserTransaction transaccion;

  @Deployment
  static WebArchive aplicacion() {
    return ShrinkWrap.create(ZipImporter.class, "almacen.war")
        .importFrom(new File(System.getProperty("informe.aplicacion")))
        .as(WebArchive.class)
        .addClass(AlmacenIT.class);
  }

  @Test
  void loGuardadoSeLeeIgualAunqueOcupeVariosTrozos() throws Exception {
    for (int tamano : new int[] {0, 1, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 3 << 20}) {
      byte[] bytes = new byte[tamano];
      new Random(tamano).nextBytes(bytes);

      transaccion.begin();
      Archivo archivo = almacen.guardar(new ByteArrayInputStream(bytes));
      transaccion.commit();

      assertEquals(tamano, archivo.tamano());
      assertEquals(Almacen.huella(bytes), archivo.sha256());
      try (var en = almacen.abrir(archivo.id())) {
        assertArrayEquals(bytes, en.readAllBytes());
      }
    }
  }

  @Test
  void loQueNoSeConfirmaNoQueda() throws Exception {
    transaccion.begin();
    Archivo archivo = almacen.guardar(new ByteArrayInputStream(new byte[] {1, 2, 3}));
    transaccion.rollback();

    try (var en = almacen.abrir(archivo.id())) {
      assertEquals(0, en.readAllBytes().length);
    }
  }
}
